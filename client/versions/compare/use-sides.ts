import { createContext, useContext } from 'react';
import type { PartnerId } from '../../../shared/ids.ts';
import type { Partner } from '../../../shared/stage/stage.ts';
import type { Version } from '../../../shared/version/version.ts';
import { partnerIn, type Sides } from './compare.ts';

/** What every change on the page asks: the two versions, and who their partners are. */
export const SidesContext = createContext<Sides<Version> | null>(null);

type Both = Sides<Version> & {
  /** The language people wrote in. */
  locale: string;
  partnerOf(id: PartnerId | null): Partner | undefined;
};

export function useSides(): Both {
  const sides = useContext(SidesContext);
  if (sides === null) throw new Error('this part is shown outside a comparison');
  return { ...sides, locale: sides.after.workshop.locale, partnerOf: (id) => partnerIn(sides, id) };
}
