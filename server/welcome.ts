import { isLoopback, lanAddress, type NetworkInterfaces } from './addresses.ts';
import type { Config } from './config.ts';
import { inBoth } from './texts/texts.ts';

/** What stands in the terminal once the server listens: where to open it here, and where phones can reach it. */
export function welcome(config: Config, port: number, networkInterfaces: NetworkInterfaces): string {
  const here = `http://localhost:${port}`;
  const address = isLoopback(config.host) ? null : lanAddress(networkInterfaces);
  const phones = config.publicUrl ?? (address === null ? null : `http://${address}:${port}`);
  return inBoth((texts) =>
    [texts.openHere(here), phones === null ? texts.noNetwork : texts.phonesHere(phones), ''].join('\n'),
  );
}
