import { expect, test } from 'vitest';
import { printedUrl } from './base-url.ts';

const lan = (address: string) => () => ({
  wlan0: [{ address, netmask: '', family: 'IPv4' as const, mac: '', internal: false, cidr: null }],
});
const nowhere = () => ({});
const anywhere = { host: '0.0.0.0', publicUrl: null };

test('[SEAL-5] on paper stands the address the server itself knows, whatever a request names', () => {
  const publicUrl = 'https://tafel.example.nl';
  expect(printedUrl(3000, { host: '127.0.0.1', publicUrl }, nowhere)).toBe(publicUrl);
  expect(printedUrl(3000, anywhere, lan('192.168.1.20'))).toBe('http://192.168.1.20:3000');
  expect(printedUrl(80, anywhere, lan('192.168.1.20'))).toBe('http://192.168.1.20');
});

test('[SEAL-5] and none where nobody else could open it', () => {
  expect(printedUrl(3000, anywhere, nowhere)).toBeNull();
  expect(printedUrl(3000, { host: '127.0.0.1', publicUrl: null }, lan('192.168.1.20'))).toBeNull();
  expect(printedUrl(undefined, anywhere, lan('192.168.1.20'))).toBeNull();
});
