import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { isLoopback, lanAddress } from './addresses.ts';
import { baseUrl } from './http/base-url.ts';

const v4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
  internal,
});
const lo = [v4('127.0.0.1', true)];

test('[JOIN-4] of several addresses the one phones can likeliest reach is taken', () => {
  const address = (interfaces: Record<string, NetworkInterfaceInfo[]>) => lanAddress(() => ({ lo, ...interfaces }));
  expect(address({ eth0: [v4('10.0.0.5')], wlan0: [v4('192.168.1.7')] })).toBe('192.168.1.7');
  expect(address({ docker0: [v4('192.168.9.1')], eth0: [v4('145.90.1.2')] })).toBe('145.90.1.2');
  expect(address({ eth0: [v4('169.254.3.4')], en0: [v4('172.16.4.4')] })).toBe('172.16.4.4');
  expect(address({})).toBeNull();
});

test('[JOIN-4] localhost in all its spellings means this machine', () => {
  expect(['localhost', 'tafel.localhost', '127.0.0.1', '127.1.2.3', '[::1]', '::1'].map(isLoopback)).not.toContain(
    false,
  );
  expect(['tafel.nl', 'localhost.nl', '128.0.0.1', '192.168.1.7'].map(isLoopback)).not.toContain(true);
});

test('[JOIN-4] links begin with an address phones can reach, where there is one', () => {
  const interfaces = () => ({ lo, wlan0: [v4('192.168.1.7')] });
  const open = { host: '0.0.0.0', publicUrl: null };
  const base = (host: string | undefined, config: { host: string; publicUrl: string | null } = open) =>
    baseUrl({ protocol: 'http', host }, config, interfaces);
  expect(base('localhost:3000')).toBe('http://192.168.1.7:3000');
  expect(base('[::1]:3000')).toBe('http://192.168.1.7:3000');
  expect(base('tafel.school:3000')).toBe('http://tafel.school:3000');
  expect(base('localhost:3000', { host: '127.0.0.1', publicUrl: null })).toBe('http://localhost:3000');
  expect(base('localhost:3000', { host: '0.0.0.0', publicUrl: 'https://tafel.nl' })).toBe('https://tafel.nl');
  expect(base('no host at all')).toBe('http://192.168.1.7');
  expect(baseUrl({ protocol: 'http', host: 'localhost:3000' }, open, () => ({ lo }))).toBe('http://localhost:3000');
});
