import { useRef, useState } from 'react';
import { type Chosen, readChosen } from './verify.ts';

/** The files that were chosen last; what was chosen before them makes way, also while it is still being read. */
export function useChosen(): { chosen: Chosen; choose(files: readonly File[]): void } {
  const [chosen, setChosen] = useState<Chosen>({ state: 'none' });
  const last = useRef(0);
  async function read(files: readonly File[]): Promise<void> {
    last.current += 1;
    const mine = last.current;
    setChosen({ state: 'reading' });
    const next = await readChosen(files);
    if (mine === last.current) setChosen(next);
  }
  return { chosen, choose: (files) => void read(files) };
}
