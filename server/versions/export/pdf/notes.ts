import type { Point, Position, Reservation } from '../paper/paper.ts';
import { COLOURS, LOOKS, NOTE_COLOURS } from './looks.ts';
import { BOX, boxed, paragraphStrips } from './paragraphs.ts';
import { inset, type Sheet } from './sheet.ts';
import { type Strip, withNext } from './strips.ts';
import { type Tag, tagUnder } from './tags.ts';
import { plain, quietly, type Words, wordsOf } from './words.ts';

/** Notes, positions and reservations: a sign and a word first, whose it is last. */
export const pointWords = ({ noteKind, sign, word, runs, from, adopters }: Point): Words[] => [
  plain(`${sign} ${word}: `, { bold: true, colour: NOTE_COLOURS[noteKind] }),
  ...wordsOf(runs),
  quietly(` (${adopters === null ? from : `${from}; ${adopters}`})`),
];

export const pointStrips = (points: readonly Point[], sheet: Sheet): Strip[] =>
  itemStrips(points.map(pointWords), tagUnder(sheet.tag, 'L'), sheet);

/** Items of a list that need no sign before them: they have their own. */
const itemStrips = (items: readonly Words[][], list: Tag, sheet: Sheet): Strip[] =>
  items.flatMap((words) => paragraphStrips(words, LOOKS.note, tagUnder(tagUnder(list, 'LI'), 'LBody'), sheet));

const STANCE_COLOURS: Record<Position['stance'], string> = {
  for: COLOURS.pro,
  condition: COLOURS.condition,
  against: COLOURS.con,
  'not-yet': COLOURS.quiet,
};

export function positionStrips(label: string, positions: readonly Position[], sheet: Sheet): Strip[] {
  const items = positions.map(({ stance, sign, word, partner, runs }) => [
    plain(`${sign} ${word}`, { bold: true, colour: STANCE_COLOURS[stance] }),
    quietly(` · ${partner}`),
    ...(runs.length === 0 ? [] : [plain(': '), ...wordsOf(runs)]),
  ]);
  return [
    ...withNext(paragraphStrips([plain(label)], LOOKS.label, tagUnder(sheet.tag, 'P'), sheet)),
    ...itemStrips(items, tagUnder(sheet.tag, 'L'), sheet),
  ];
}

const SIGN_COLOURS: Record<string, string> = { '−': COLOURS.con, '+': COLOURS.pro };

export function reservationStrips(title: string, reservations: readonly Reservation[], sheet: Sheet): Strip[] {
  const inner = inset(sheet, BOX.left, BOX.right);
  const head = { ...LOOKS.note, bold: true, colour: COLOURS.condition };
  const items = reservations.map(({ sign, word, from, source, runs }) => {
    const whose = [from, source].filter((one) => one !== null).join(' · ');
    return [
      plain(`${sign} ${word}`, { bold: true, colour: SIGN_COLOURS[sign] ?? COLOURS.condition }),
      ...(whose === '' ? [] : [quietly(` · ${whose}`)]),
      ...(runs.length === 0 ? [] : [plain(': '), ...wordsOf(runs)]),
    ];
  });
  const strips = [
    ...withNext(paragraphStrips([plain(title)], head, tagUnder(sheet.tag, 'P'), inner)),
    ...itemStrips(items, tagUnder(sheet.tag, 'L'), inner),
  ];
  return boxed(strips, { bar: COLOURS.condition, ground: COLOURS.conditionSoft }, sheet);
}
