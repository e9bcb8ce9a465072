import type { Locator } from '@playwright/test';
import type { Stance } from '../../../shared/board/positions.ts';
import { fill, type Words } from './words.ts';

/** Where the partners stand on one question. */
export type Positions = {
  open(): Promise<void>;
  take(stance: Stance): Promise<void>;
  note: Locator;
  /** A partner's seat at the table of positions, as the list says it. */
  seat(partner: string): Locator;
  stance(stance: Stance): string;
  silent(partner: string): string;
};

export function positionsIn(part: Locator, { positions: said }: Words): Positions {
  const fold = part.getByRole('button', { name: said.title, exact: true });
  const stance = (one: Stance) => said[`stance_${one}`];
  return {
    async open() {
      await fold.waitFor();
      if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    },
    take: (one) => part.getByRole('radio', { name: stance(one), exact: true }).check({ force: true }),
    note: part.getByRole('textbox', { name: said.note, exact: true }),
    seat: (partner) =>
      part.getByRole('figure', { name: said.tableLabel }).getByRole('listitem').filter({ hasText: partner }),
    stance,
    silent: (partner) => fill(said.seatSilent, { partner }),
  };
}
