import { Locale } from '../../shared/guide/guide.ts';
import type { NewWorkshop } from '../../shared/http/workshop.ts';
import { PartnerKind } from '../../shared/stage/stage.ts';

/** The form of a new workshop, as data: what stands in it, what is wrong with it, and what is sent. Pure. */
export type PartnerRow = { key: number; name: string; kind: PartnerKind };
export type Draft = { title: string; locale: Locale; rows: readonly PartnerRow[]; nextKey: number };

export type DraftChange =
  | { type: 'title'; title: string }
  | { type: 'locale'; locale: string }
  | { type: 'row.add' }
  | { type: 'row.remove'; key: number }
  | { type: 'row.name'; key: number; name: string }
  | { type: 'row.kind'; key: number; kind: string };

const FIRST_ROWS: PartnerRow[] = [
  { key: 0, name: '', kind: 'institute' },
  { key: 1, name: '', kind: 'board' },
  { key: 2, name: '', kind: 'school' },
];

export const emptyDraft = (locale: Locale): Draft => ({
  title: '',
  locale,
  rows: FIRST_ROWS,
  nextKey: FIRST_ROWS.length,
});

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.type) {
    case 'title':
      return { ...draft, title: change.title };
    case 'locale':
      return { ...draft, locale: Locale.catch(draft.locale).parse(change.locale) };
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

export const isComplete = (draft: Draft): boolean => draft.title.trim() !== '' && doubledRows(draft.rows).size === 0;

/** Rows left empty are not sent. */
export const newWorkshopOf = (draft: Draft, guideId: string): NewWorkshop => ({
  title: draft.title.trim(),
  locale: draft.locale,
  guide: { id: guideId },
  partners: draft.rows.filter((row) => row.name.trim() !== '').map(({ name, kind }) => ({ name: name.trim(), kind })),
});
