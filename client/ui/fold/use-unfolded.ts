import { useState } from 'react';

const unfolded = new Map<string, boolean>();

/** Whether a fold is open, kept as long as the page: who comes back finds it as they left it. */
export function useUnfolded(name: string, initially: boolean): [open: boolean, setOpen: (open: boolean) => void] {
  const [open, setOpen] = useState(unfolded.get(name) ?? initially);
  return [
    open,
    (next) => {
      unfolded.set(name, next);
      setOpen(next);
    },
  ];
}
