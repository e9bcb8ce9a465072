import type { About, Change, NoteChange, Section } from './compare-changes.ts';
import { noteChanges, paired, positionChanges } from './compare-notes.ts';
import { NO_TEXT, plainChanges, richChanges } from './compare-texts.ts';
import type { SealedBlock, SealedQuestion } from './sealed.ts';
import type { Version } from './version.ts';

/** A block, question by question. Where it is in one version only, everything in it came or went. */
export function blockSections(
  before: SealedBlock | null,
  after: SealedBlock | null,
  hidden: Version['hidden'],
): Section[] {
  const notes = Map.groupBy(noteChanges(notesOf(before), notesOf(after), hidden), ({ after: fresh, before: old }) =>
    questionIdOf(fresh ?? old),
  );
  const isShared = before !== null && after !== null;
  const wentWhole = isShared && before.onAgenda !== after.onAgenda;
  const own: Change[] = isShared
    ? [
        ...plainChanges('title', before.title, after.title),
        ...(wentWhole ? [{ kind: 'agenda', on: after.onAgenda } as const] : []),
      ]
    : [];
  const questions = paired(before?.questions ?? [], after?.questions ?? [], ({ id }) => id).flatMap((pair) => {
    const one = pair.after ?? pair.before;
    if (one === null) return [];
    const changes = [
      ...(isShared ? listing(pair.before, pair.after, one, wentWhole) : []),
      ...said(pair.before, pair.after, notes.get(one.id) ?? []),
    ];
    return [{ about: { kind: 'question', id: one.id, text: one.text, core: one.core } satisfies About, changes }];
  });
  return [{ about: { kind: 'part' } satisfies About, changes: own }, ...questions];
}

const notesOf = (block: SealedBlock | null) => (block?.questions ?? []).flatMap(({ notes }) => notes);

const questionIdOf = (note: NoteChange['after']): string | null =>
  note !== null && 'questionId' in note.place ? note.place.questionId : null;

function listing(
  before: SealedQuestion | null,
  after: SealedQuestion | null,
  { id, text }: SealedQuestion,
  wentWhole: boolean,
): Change[] {
  if (before === null || after === null) {
    return [{ kind: 'listed', what: 'question', id, title: text, on: after !== null }];
  }
  const moved = before.onAgenda !== after.onAgenda && !wentWhole;
  return [
    ...(moved ? [{ kind: 'agenda', on: after.onAgenda } as const] : []),
    ...plainChanges('question', before.text, after.text),
  ];
}

const said = (before: SealedQuestion | null, after: SealedQuestion | null, notes: readonly NoteChange[]): Change[] => [
  ...richChanges('answer', before?.answer ?? NO_TEXT, after?.answer ?? NO_TEXT),
  ...positionChanges(before?.positions ?? [], after?.positions ?? []),
  ...notes,
];
