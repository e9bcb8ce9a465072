import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SoundGuide } from '../../shared/guide/check-guide.ts';
import type { Guide } from '../../shared/guide/guide.ts';
import { type KeptGuide, keepGuide, keptGuide } from '../guides/kept-guide.ts';
import { chooseOwnGuide } from './kept-draft.ts';
import { readGuideFile } from './read-file.ts';

export type OwnGuideNow = {
  kept: KeptGuide | null;
  /** The kept guide as it can be used; null while something in it is wrong. */
  sound: Guide | null;
  /** A file that was read while there was a guide already: it takes its place only when she says so. */
  waiting: KeptGuide | null;
  reading: boolean;
  error: Error | null;
  read(file: File): void;
  replace(): void;
  keepOld(): void;
};

/** The guide of one's own: what this browser keeps, and reading a file that may become it. */
export function useOwnGuide(): OwnGuideNow {
  const navigate = useNavigate();
  const [kept] = useState(keptGuide);
  const [sound] = useState(() => (kept === null ? null : (SoundGuide.safeParse(kept.guide).data ?? null)));
  const take = (guide: KeptGuide) => {
    keepGuide(guide);
    chooseOwnGuide();
    void navigate('/guide');
  };
  const reading = useMutation({
    mutationFn: readGuideFile,
    onSuccess: (guide) => {
      if (kept === null) take(guide);
    },
  });
  const waiting = kept === null ? null : (reading.data ?? null);
  return {
    kept,
    sound,
    waiting,
    reading: reading.isPending,
    error: reading.error,
    read: (file) => {
      if (!reading.isPending) reading.mutate(file);
    },
    replace: () => {
      if (waiting !== null) take(waiting);
    },
    keepOld: () => reading.reset(),
  };
}
