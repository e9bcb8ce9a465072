import { isLoopback, lanAddress, type NetworkInterfaces } from '../addresses.ts';
import type { Config } from '../config.ts';

/**
 * The address links and QR codes begin with: PUBLIC_URL, or the one the page was asked under. A page opened as
 * localhost would give phones a link to themselves, so then it is this machine's address on the network.
 */
export function baseUrl(
  request: { protocol: string; host: string | undefined },
  config: Pick<Config, 'host' | 'publicUrl'>,
  networkInterfaces: NetworkInterfaces,
): string {
  if (config.publicUrl !== null) return config.publicUrl;
  const asked = `${request.protocol}://${request.host ?? 'localhost'}`;
  const url = new URL(URL.canParse(asked) ? asked : 'http://localhost');
  if (!isLoopback(url.hostname) || isLoopback(config.host)) return url.origin;
  const address = lanAddress(networkInterfaces);
  if (address !== null) url.hostname = address;
  return url.origin;
}

/**
 * The address that is put on paper: PUBLIC_URL, or this machine's on its network. Never the one a request names: a paper is
 * kept for everyone, and anyone may name any. Null when nobody else could open it.
 */
export function printedUrl(
  port: number | undefined,
  { host, publicUrl }: Pick<Config, 'host' | 'publicUrl'>,
  networkInterfaces: NetworkInterfaces,
): string | null {
  if (publicUrl !== null) return publicUrl;
  const address = isLoopback(host) ? null : lanAddress(networkInterfaces);
  return address === null || port === undefined ? null : new URL(`http://${address}:${port}`).origin;
}
