import type { NetworkInterfaceInfo } from 'node:os';

/** Finding the address under which phones in the same building reach this machine. */
export type NetworkInterfaces = () => NodeJS.Dict<NetworkInterfaceInfo[]>;

/** Adapters of virtual machines, containers and tunnels: they have addresses no phone in the room can reach. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|utun|tun|tap|wg|zt|tailscale|podman|cni)/i;

function rank(name: string, address: string): number {
  const virtual = VIRTUAL.test(name) ? 10 : 0;
  if (address.startsWith('192.168.')) return virtual;
  if (address.startsWith('10.')) return virtual + 1;
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return virtual + 2;
  return virtual + 3;
}

/** The likeliest IPv4 address on the local network; null when the machine is on none. */
export function lanAddress(networkInterfaces: NetworkInterfaces): string | null {
  const found: { address: string; rank: number }[] = [];
  for (const [name, infos] of Object.entries(networkInterfaces())) {
    for (const info of infos ?? []) {
      // 169.254 is what a machine gives itself when no network answered.
      if (info.internal || info.family !== 'IPv4' || info.address.startsWith('169.254.')) continue;
      found.push({ address: info.address, rank: rank(name, info.address) });
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  return found[0]?.address ?? null;
}

/** Whether a host name means "this very machine", so that it is of no use to a phone. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  hostname === '::1' ||
  /^127\./.test(hostname);
