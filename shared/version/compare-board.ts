import { scenarioAspects } from '../board/scenarios.ts';
import type { Guide } from '../guide/guide.ts';
import type { About, Change, NoteChange, Section } from './compare-changes.ts';
import { noteChanges, paired, positionChanges } from './compare-notes.ts';
import { NO_TEXT, plainChanges, richChanges } from './compare-texts.ts';
import { roundContent, sameContent } from './parts-content.ts';
import type { SealedCheck, SealedMatrix, SealedRound, SealedScenario } from './sealed.ts';
import type { Version } from './version.ts';

/** What stands beside the blocks: the matrix cell by cell, scenarios aspect by aspect, the checklist item by item, rounds. */
type Hidden = Version['hidden'];
const PART: About = { kind: 'part' };

export function matrixSections(before: SealedMatrix, after: SealedMatrix, guide: Guide, hidden: Hidden): Section[] {
  const rows = paired(before.variants, after.variants, ({ id }) => id);
  const own = rows.flatMap(({ before: old, after: fresh }): Change[] => {
    if (old !== null && fresh !== null) return plainChanges('title', old.title, fresh.title);
    const one = fresh ?? old;
    return one === null ? [] : [{ kind: 'listed', what: 'variant', id: one.id, title: one.title, on: fresh !== null }];
  });
  const notes = byPlace(noteChanges(before.notes, after.notes, hidden));
  const cells = rows.flatMap(({ before: old, after: fresh }) => {
    const row = fresh ?? old;
    if (row === null) return [];
    return guide.matrix.aspects.map(
      ({ id, title }): Section => ({
        about: { kind: 'cell', variantId: row.id, variant: row.title, aspectId: id, aspect: title },
        changes: notes.get(placeKey(row.id, id)) ?? [],
      }),
    );
  });
  return [{ about: PART, changes: own }, ...cells];
}

const placeKey = (id: string, aspectId: string): string => JSON.stringify([id, aspectId]);

const byPlace = (changes: readonly NoteChange[]) =>
  Map.groupBy(changes, ({ before, after }) => {
    const place = (after ?? before)?.place;
    if (place === undefined || 'questionId' in place) return null;
    return placeKey('variantId' in place ? place.variantId : place.scenarioId, place.aspectId);
  });

/** `titleOf`: what a variant is called, or was. */
export function scenarioSections(
  before: SealedScenario | null,
  after: SealedScenario | null,
  { guide, hidden, titleOf }: { guide: Guide; hidden: Hidden; titleOf: (variantId: string) => string },
): Section[] {
  const id = (after ?? before)?.id ?? '';
  const [was, is] = [before?.variantIds ?? [], after?.variantIds ?? []];
  const combined = paired(was, is, (one) => one).flatMap(({ before: old, after: fresh }): Change[] => {
    const variantId = fresh ?? old;
    if (variantId === null || (old !== null && fresh !== null)) return [];
    return [{ kind: 'combined', variantId, title: titleOf(variantId), on: fresh !== null }];
  });
  const notes = byPlace(noteChanges(before?.notes ?? [], after?.notes ?? [], hidden));
  return [
    {
      about: PART,
      changes: [
        ...(before !== null && after !== null ? plainChanges('title', before.title, after.title) : []),
        ...combined,
        ...richChanges('description', before?.description ?? NO_TEXT, after?.description ?? NO_TEXT),
        ...positionChanges(before?.positions ?? [], after?.positions ?? []),
      ],
    },
    ...scenarioAspects(guide).map(
      (aspect): Section => ({
        about: { kind: 'aspect', ...aspect },
        changes: notes.get(placeKey(id, aspect.id)) ?? [],
      }),
    ),
  ];
}

export const checklistSections = (before: readonly SealedCheck[], after: readonly SealedCheck[]): Section[] =>
  paired(before, after, ({ id }) => id).flatMap(({ before: old, after: fresh }): Section[] => {
    const one = fresh ?? old;
    return one === null
      ? []
      : [{ about: { kind: 'check', id: one.id, text: one.text }, changes: checkChanges(old, fresh) }];
  });

function checkChanges(before: SealedCheck | null, after: SealedCheck | null): Change[] {
  const [was, is] = [before?.state ?? null, after?.state ?? null];
  return [
    ...(was === is ? [] : [{ kind: 'state', before: was, after: is } as const]),
    ...plainChanges('check', before?.text ?? '', after?.text ?? ''),
    ...plainChanges('owner', before?.owner ?? '', after?.owner ?? ''),
    ...richChanges('checkNotes', before?.notes ?? NO_TEXT, after?.notes ?? NO_TEXT),
    ...linkChanges(before?.links ?? [], after?.links ?? []),
  ];
}

/** The same link may stand there twice. */
function linkChanges(before: SealedCheck['links'], after: SealedCheck['links']): Change[] {
  const gone = [...before];
  const added = after.filter((link) => {
    const at = gone.findIndex((one) => sameContent(one, link));
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
  return [
    ...added.map((link) => ({ kind: 'link', ...link, on: true }) as const),
    ...gone.map((link) => ({ kind: 'link', ...link, on: false }) as const),
  ];
}

export function roundSections(before: SealedRound | null, after: SealedRound | null): Section[] {
  const [old, fresh] = [before?.round.outcome ?? null, after?.round.outcome ?? null];
  const stands = sameContent(withoutOutcome(before), withoutOutcome(after));
  const revealed = after !== null && after.result !== null && (before?.result ?? null) === null;
  return [
    {
      about: PART,
      changes: [
        ...(stands ? [] : [{ kind: 'round', before, after, revealed } as const]),
        ...plainChanges('decided', old?.decided ?? '', fresh?.decided ?? ''),
        ...plainChanges('reservations', old?.reservations ?? '', fresh?.reservations ?? ''),
        ...plainChanges('decisionOwner', old?.owner ?? '', fresh?.owner ?? ''),
        ...plainChanges('reviewAt', old?.reviewAt ?? '', fresh?.reviewAt ?? ''),
      ],
    },
  ];
}

function withoutOutcome(sealed: SealedRound | null) {
  if (sealed === null) return null;
  const content = roundContent(sealed);
  return { ...content, round: { ...content.round, outcome: null } };
}
