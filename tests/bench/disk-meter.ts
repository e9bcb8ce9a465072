import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { percentile } from './statistics.ts';

const WRITES = 300;
const PAGE = new Uint8Array(4096);

/** The 99th percentile of appending a page and waiting until the disk has it, in milliseconds. */
export async function fsyncMs(folder: string): Promise<number> {
  const file = await open(join(folder, 'disk-meter'), 'a');
  const times = new Float64Array(WRITES);
  for (let index = 0; index < WRITES; index += 1) {
    const from = performance.now();
    await file.write(PAGE);
    await file.datasync();
    times[index] = performance.now() - from;
  }
  await file.close();
  return percentile(times.sort(), 0.99);
}
