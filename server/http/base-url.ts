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
