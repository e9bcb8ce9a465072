import type { NoteKind } from '../../../../shared/board/notes.ts';
import type { Stance } from '../../../../shared/board/positions.ts';
import type { SealedNote, SealedPosition } from '../../../../shared/version/sealed.ts';
import type { Ground } from './ground.ts';
import type { PaperNode, Point, Position } from './paper.ts';
import { oneLine, runs } from './texts.ts';

/** Notes and positions as they stand on paper: whose, of which kind, and who stands behind them. */
const NOTE_SIGNS: Record<NoteKind, string> = {
  pro: '+',
  con: '−',
  condition: '◆',
  question: '?',
  remark: '•',
};
const STANCE_SIGNS: Record<Stance, string> = { for: '+', condition: '◆', against: '−', 'not-yet': '…' };

export function pointOf({ kind, text, partnerId, by, adopters }: SealedNote, ground: Ground): Point {
  const { words } = ground;
  const partner = ground.partner(partnerId) ?? (by === null ? words.nobody : ground.person(by));
  const backing = adopters.map((one) => ground.partner(one.partnerId)).filter((name) => name !== null);
  return {
    noteKind: kind,
    sign: NOTE_SIGNS[kind],
    word: words.kinds[kind],
    runs: runs(text.trim()),
    from: oneLine(partner),
    adopters: backing.length === 0 ? null : words.adoptedBy(oneLine(ground.list(backing))),
  };
}

export function positionOf({ partnerId, stance, note }: SealedPosition, ground: Ground): Position {
  return {
    stance,
    sign: STANCE_SIGNS[stance],
    word: ground.words.stances[stance],
    partner: oneLine(ground.partner(partnerId) ?? partnerId),
    runs: note.trim() === '' ? [] : runs(note.trim()),
  };
}

/** Every position, in the partners' order, and who was not heard. Nothing where nobody was. */
export function positionNodes(positions: readonly SealedPosition[], ground: Ground): PaperNode[] {
  if (positions.length === 0) return [];
  const { version, words } = ground;
  const indexOf = (id: string): number => version.partners.findIndex((partner) => partner.id === id);
  const ordered = positions.toSorted((a, b) => indexOf(a.partnerId) - indexOf(b.partnerId));
  const silent = version.partners.filter(({ id }) => !positions.some(({ partnerId }) => partnerId === id));
  return [
    {
      kind: 'positions',
      label: words.positions,
      positions: ordered.map((position) => positionOf(position, ground)),
    },
    ...(silent.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            tone: 'quiet' as const,
            runs: runs(words.notHeard(oneLine(ground.list(silent.map(({ name }) => name))))),
          },
        ]),
  ];
}
