import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** The board's first screen: what stands where, at a glance. */
export type Glance = {
  /** A block on the line. */
  stop(block: string): Locator;
  answered(done: number, count: number): string;
  writtenBy(partners: readonly string[]): string;
  contributions(count: number): string;
  /** Who is in the block now: people by partner. */
  hereNow(partner: string, people: string): string;
  /** A tile beside the line. */
  tile(title: 'checklist' | 'matrix' | 'scenarios'): Locator;
  /** How far the checklist is, as its tile says it. */
  checklistDone(done: number, count: number, busy: number): string;
};

export function glanceAt(page: Page, { board }: Words): Glance {
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const several = (key: 'writtenBy' | 'contributions', count: number) =>
    board[`${key}_${count === 1 ? 'one' : 'other'}`];
  return {
    stop: (block) =>
      page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: link(block) }),
    answered: (done, count) => fill(board.answered_other, { done, count }),
    writtenBy: (partners) =>
      fill(several('writtenBy', partners.length), { count: partners.length, partners: partners.join(' en ') }),
    contributions: (count) => fill(several('contributions', count), { count }),
    hereNow: (partner, people) => fill(board.hereNow, { people: `${partner} (${people})` }),
    tile: (title) =>
      page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: link(board[title]) }),
    checklistDone: (done, count, busy) =>
      [fill(board.checklistDone_other, { done, count }), fill(board.checklistBusy_other, { count: busy })].join(', '),
  };
}
