import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { z } from 'zod';
import type { DoorRequest } from '../../shared/http/workshop.ts';
import { JOIN_CODE_LENGTH, normaliseJoinCode } from '../../shared/ids.ts';

/**
 * The key or code someone came with. It stands behind `#`, so it reaches no log; it is moved from the address bar into
 * this tab's history entry, so that a beamer or a shoulder doesn't give it away and a reload still knows it.
 */
const Kept = z.object({ door: z.string() });

/** A code is short; anything longer is a key. Null when there is nothing. */
export function doorRequestOf(text: string): DoorRequest | null {
  const code = normaliseJoinCode(text);
  if (code === '') return null;
  return code.length <= JOIN_CODE_LENGTH ? { code } : { key: text.trim() };
}

/** What stands behind `#`, as typed: a `%` that escapes nothing is just a character. */
function plain(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return hash.slice(1);
  }
}

export function useDoorKey(): DoorRequest | null {
  const { hash, pathname, state } = useLocation();
  const navigate = useNavigate();
  const kept = Kept.safeParse(state);
  const text = hash.length > 1 ? plain(hash) : kept.success ? kept.data.door : '';
  useEffect(() => {
    if (hash.length > 1) void navigate(pathname, { replace: true, state: { door: plain(hash) } });
  }, [hash, pathname, navigate]);
  return doorRequestOf(text);
}
