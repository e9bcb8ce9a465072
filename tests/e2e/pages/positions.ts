import type { Locator } from '@playwright/test';
import type { Stance } from '../../../shared/board/positions.ts';
import { tick } from './tick.ts';
import { fill, type Words } from './words.ts';

/** Where the partners stand on one question. */
export type Positions = {
  open(): Promise<void>;
  /** One's own partner's. */
  choice(stance: Stance): Locator;
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
  const choice = (one: Stance) => part.getByRole('radio', { name: stance(one), exact: true });
  return {
    async open() {
      // What stands under a long answer is drawn when one comes near it.
      await part.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      await fold.waitFor();
      if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    },
    choice,
    take: (one) => tick(choice(one)),
    note: part.getByRole('textbox', { name: said.note, exact: true }),
    seat: (partner) =>
      part.getByRole('figure', { name: said.tableLabel }).getByRole('listitem').filter({ hasText: partner }),
    stance,
    silent: (partner) => fill(said.seatSilent, { partner }),
  };
}
