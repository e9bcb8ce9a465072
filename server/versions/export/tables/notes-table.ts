import type { SealedNote } from '../../../../shared/version/sealed.ts';
import type { Version } from '../../../../shared/version/version.ts';
import { csvOf } from '../../../http/csv.ts';
import { type Ground, groundOf } from '../paper/ground.ts';
import { clean } from '../paper/texts.ts';
import { type TableWords, tableWordsOf } from './strings.ts';

/** Where a note lies, in words: of which part, where in it, and under what there. */
type Place = { part: string; place: string; under: string };

/** `notes.csv`: every note of blocks, matrix and scenarios, in the order one reads them in, a row each. */
export function notesTable(version: Version): string {
  const { locale } = version.workshop;
  const words = tableWordsOf(locale);
  const ground = groundOf(version, true);
  const rows = placed(version, words).map(([place, note]) => rowOf(place, note, ground));
  return csvOf([Object.values(words.notes), ...rows], locale);
}

function placed({ blocks, matrix, scenarios, guide }: Version, words: TableWords): [Place, SealedNote][] {
  const variants = new Map(matrix.variants.map(({ id, title }) => [id, title]));
  const aspects = new Map([...guide.matrix.aspects, ...guide.scenarioAspects].map(({ id, title }) => [id, title]));
  return [
    ...blocks.flatMap(({ title, questions }) =>
      questions.flatMap(({ text, notes }) =>
        notes.map((note): [Place, SealedNote] => [{ part: words.parts.block, place: title, under: text }, note]),
      ),
    ),
    ...matrix.notes.map((note): [Place, SealedNote] => {
      const [variantId, aspectId] = 'variantId' in note.place ? [note.place.variantId, note.place.aspectId] : ['', ''];
      return [
        {
          part: words.parts.matrix,
          place: variants.get(variantId) ?? variantId,
          under: aspects.get(aspectId) ?? aspectId,
        },
        note,
      ];
    }),
    ...scenarios.flatMap(({ title, notes }) =>
      notes.map((note): [Place, SealedNote] => {
        const aspectId = 'scenarioId' in note.place ? note.place.aspectId : '';
        return [{ part: words.parts.scenario, place: title, under: aspects.get(aspectId) ?? aspectId }, note];
      }),
    ),
  ];
}

function rowOf({ part, place, under }: Place, note: SealedNote, { words, partner, person }: Ground): string[] {
  const { id, kind, text, by, partnerId, adopters, at } = note;
  const backing = adopters.flatMap((one) => partner(one.partnerId) ?? []);
  const row = [
    id,
    part,
    place,
    under,
    words.kinds[kind],
    text.trim(),
    partner(partnerId) ?? (by === null ? words.nobody : person(by)),
    backing.join(', '),
    String(backing.length),
    moment(at),
  ];
  return row.map(clean);
}

/** As spreadsheets take it for a moment, whatever their language: `2026-11-24 12:03:00`. On the clock of the partners. */
const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const moment = (at: number): string => MOMENT.format(at);
