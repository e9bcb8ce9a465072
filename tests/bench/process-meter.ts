import { readFileSync } from 'node:fs';

/** What the kernel says about another process. Linux only. Synchronous: the instant of reading is part of the measurement. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** CPU time of the process with all its threads, user and system, in milliseconds. */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name in brackets and may hold spaces: fields are counted from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

/** Memory of the process that is in RAM, in bytes. */
export function rssBytes(pid: number): number {
  const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return Number(resident) * PAGE_BYTES;
}
