import { z } from 'zod';
import { type Guide, Locale } from '../../shared/guide/guide.ts';
import type { NewWorkshop } from '../../shared/http/workshop.ts';
import { DEFAULT_KEEP_MONTHS, type KeepMonths, monthsAfter } from '../../shared/stage/keeping.ts';
import { PartnerKind } from '../../shared/stage/stage.ts';

/** The form of a new workshop, as data: what stands in it, what is wrong with it, and what is sent. Pure. */
export type PartnerRow = { key: number; name: string; kind: PartnerKind };
/** `own`: the guide kept in this browser, if there is one (see `guides`). */
const GuideKind = z.enum(['built-in', 'own']);
type GuideKind = z.infer<typeof GuideKind>;
export type Draft = {
  title: string;
  locale: Locale;
  guide: GuideKind;
  rows: readonly PartnerRow[];
  nextKey: number;
  /** For how many months it is kept. */
  keep: KeepMonths;
};

export type DraftChange =
  | { type: 'title'; title: string }
  | { type: 'locale'; locale: string }
  | { type: 'guide'; guide: string }
  | { type: 'keep'; keep: KeepMonths }
  | { type: 'row.add' }
  | { type: 'row.remove'; key: number }
  | { type: 'row.name'; key: number; name: string }
  | { type: 'row.kind'; key: number; kind: string };

/** The guide that comes with the product. */
export const BUILT_IN_GUIDE = 'uitbreidingsstrategie';

const FIRST_ROWS: PartnerRow[] = [
  { key: 0, name: '', kind: 'institute' },
  { key: 1, name: '', kind: 'board' },
  { key: 2, name: '', kind: 'school' },
];

export const emptyDraft = (locale: Locale): Draft => ({
  title: '',
  locale,
  guide: 'built-in',
  rows: FIRST_ROWS,
  nextKey: FIRST_ROWS.length,
  keep: DEFAULT_KEEP_MONTHS,
});

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.type) {
    case 'title':
      return { ...draft, title: change.title };
    case 'locale':
      return { ...draft, locale: Locale.catch(draft.locale).parse(change.locale) };
    case 'guide':
      return { ...draft, guide: GuideKind.catch(draft.guide).parse(change.guide) };
    case 'keep':
      return { ...draft, keep: change.keep };
    case 'row.add': {
      const kind = draft.rows.at(-1)?.kind ?? 'school';
      return { ...draft, rows: [...draft.rows, { key: draft.nextKey, name: '', kind }], nextKey: draft.nextKey + 1 };
    }
    case 'row.remove':
      return { ...draft, rows: draft.rows.filter((row) => row.key !== change.key) };
    case 'row.name':
      return withRow(draft, change.key, (row) => ({ ...row, name: change.name }));
    case 'row.kind':
      return withRow(draft, change.key, (row) => ({ ...row, kind: PartnerKind.catch(row.kind).parse(change.kind) }));
  }
}

const withRow = (draft: Draft, key: number, next: (row: PartnerRow) => PartnerRow): Draft => ({
  ...draft,
  rows: draft.rows.map((row) => (row.key === key ? next(row) : row)),
});

const nameKey = (name: string): string => name.trim().normalize('NFC').toLocaleLowerCase();

/** Rows whose name stands in an earlier row already. Two partners of one name could never be told apart. */
export function doubledRows(rows: readonly PartnerRow[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const doubled = new Set<number>();
  for (const row of rows) {
    const name = nameKey(row.name);
    if (name === '') continue;
    if (seen.has(name)) doubled.add(row.key);
    seen.add(name);
  }
  return doubled;
}

/** `own`: the guide of one's own if it can be used; it counts only when it is the one chosen. */
export const isComplete = (draft: Draft, own: Guide | null): boolean =>
  draft.title.trim() !== '' && doubledRows(draft.rows).size === 0 && (draft.guide === 'built-in' || own !== null);

/** What a workshop is made of beside the form: the guide that comes with the product, one's own, and the clock. */
export type Ground = { builtInId: string; own: Guide | null; now: number };

/**
 * Rows left empty are not sent. A guide of one's own brings its language. What the server would choose itself is left to
 * its clock: that of a school laptop may be years off.
 */
export function newWorkshopOf(draft: Draft, { builtInId, own, now }: Ground): NewWorkshop {
  const chosen = draft.guide === 'own' ? own : null;
  return {
    title: draft.title.trim(),
    locale: chosen?.locale ?? draft.locale,
    guide: chosen === null ? { id: builtInId } : { guide: chosen },
    partners: draft.rows.filter((row) => row.name.trim() !== '').map(({ name, kind }) => ({ name: name.trim(), kind })),
    ...(draft.keep === DEFAULT_KEEP_MONTHS ? {} : { keepUntil: monthsAfter(now, draft.keep) }),
  };
}
