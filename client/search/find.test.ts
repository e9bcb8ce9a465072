import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { PLAIN_AGENDA } from '../../shared/stage/agenda.ts';
import { agendaOf, shownOf } from '../../shared/stage/agenda-blocks.ts';
import { type Entry, guideEntries, writtenEntries } from './entries.ts';
import { excerptOf } from './excerpt.ts';
import { find, isQuery } from './find.ts';
import { fold, spansOf, wordsOf } from './fold.ts';
import type { Written } from './written.ts';

const guide = builtInGuide('uitbreidingsstrategie', 'nl');
if (guide === null) throw new Error('there is no built-in guide');
const shown = shownOf(agendaOf(guide, PLAIN_AGENDA));
const entries = guideEntries(guide, shown);
const kinds = (found: readonly Entry[]) => [...new Set(found.map(({ kind }) => kind))].sort();
const hits = (text: string, typed: string) =>
  excerptOf(text, wordsOf(typed)).flatMap((piece) => (piece.hit ? [piece.text] : []));
const one = (text: string): Entry => ({
  id: text,
  group: 'guide',
  kind: 'question',
  text,
  folded: fold(text),
  block: null,
  about: null,
  partnerId: null,
  to: '',
});
const texts = (list: readonly string[], typed: string) =>
  find(list.map(one), typed).flatMap(({ entries: found }) => found.map(({ text }) => text));

describe('finding', () => {
  it('[ANSWER-4] looks in all of the guide', () => {
    expect(kinds(entries)).toEqual(['block', 'check', 'consideration', 'prompt', 'question', 'term']);
    const [found] = find(entries, 'satellietschool');
    expect(found?.entries.some(({ kind, to }) => kind === 'term' && to.startsWith('/about#term-'))).toBe(true);
  });

  it('[ANSWER-4] is blind to capitals, accents and the kind of apostrophe', () => {
    expect(texts(['Één regio', 'Cafe\u0301 in de regio’s'], 'een REGIO')).toEqual(['Één regio']);
    expect(texts(['Cafe\u0301 in de regio’s'], "cafe regio's")).toHaveLength(1);
  });

  it('[ANSWER-4] wants every word, anywhere, and puts whole beginnings first', () => {
    expect(texts(['opleiden in de school', 'school', 'samen opleiden'], 'school opl')).toEqual([
      'opleiden in de school',
    ]);
    expect(texts(['hoogleraar', 'de leraar'], 'leraar')).toEqual(['de leraar', 'hoogleraar']);
  });

  it('[ANSWER-4] finds nothing for nothing, or for a single letter', () => {
    expect(isQuery(' a ')).toBe(false);
    expect(find(entries, '  ')).toEqual([]);
    expect(find(entries, 'x')).toEqual([]);
    expect(isQuery('a b')).toBe(true);
  });

  it('[ANSWER-4] shows the first of many, and says how many there are', () => {
    const [found] = find(
      Array.from({ length: 50 }, (_, at) => one(`regio ${at}`)),
      'regio',
    );
    expect(found?.total).toBe(50);
    expect(found?.entries.length).toBeLessThan(50);
  });
});

describe('what people wrote', () => {
  const [first] = shown;
  const [core, other] = first?.questions ?? [];
  if (first === undefined || core === undefined || other === undefined) throw new Error('the guide has no questions');
  const anna = ParticipantId.parse('anna');
  const han = PartnerId.parse('han');
  const written: Written[] = [
    { kind: 'answer', id: 'a', about: core.id, text: 'Reistijd telt' },
    { kind: 'contribution', id: 'n', about: other.id, text: 'Reistijd weegt', by: anna },
    { kind: 'position', id: 'p', about: core.id, text: 'Mits de reistijd', partnerId: han },
    { kind: 'check', id: 'c', about: guide.checklist[0]?.id ?? '', text: 'Reistijd gemeten' },
    { kind: 'answer', id: 'x', about: 'van.de.agenda', text: 'Reistijd ergens anders' },
  ];
  const found = find(
    writtenEntries(written, { guide, shown, partnerOf: (id) => (id === anna ? han : null) }),
    'reistijd',
  );

  it('[ANSWER-4] is found by group, each leading to its question, and what is off the agenda is not', () => {
    expect(found.map(({ group, entries: list }) => [group, ...list.map(({ id, to }) => `${id} ${to}`)])).toEqual([
      ['answers', `a /b/${first.block.id}#question-${core.id}`, `c /checklist#check-${guide.checklist[0]?.id}`],
      ['contributions', `p /b/${first.block.id}#question-${core.id}`, `n /b/${first.block.id}#question-${other.id}`],
    ]);
  });

  it('[ANSWER-4] is told by partner', () => {
    expect(found[1]?.entries.map(({ partnerId }) => partnerId)).toEqual([han, han]);
  });
});

describe('an excerpt', () => {
  it('[ANSWER-4] marks the words as they are written', () => {
    expect(hits('Één école, in de regio', 'ecole een')).toEqual(['Één', 'école']);
    expect(hits('regioregio', 'regio')).toEqual(['regioregio']);
  });

  it('[ANSWER-4] shows of a long text the place where the words stand together', () => {
    const text = `Reistijd eerst. ${'Iets anders. '.repeat(60)}De reistijd van een student telt. ${'Nog meer. '.repeat(40)}`;
    const shownText = excerptOf(text, wordsOf('reistijd student'))
      .map((piece) => piece.text)
      .join('');
    expect(shownText).toContain('De reistijd van een student telt.');
    expect(shownText.length).toBeLessThan(260);
    expect(shownText.startsWith('… ')).toBe(true);
    expect(shownText.endsWith(' …')).toBe(true);
  });

  it('[ANSWER-4] is always a stretch of the text itself, with marks on what was looked for', () => {
    const word = fc.constantFrom('reistijd', 'École', 'ﬁ', '👩‍🏫', 'a\u0301\u0301', 'x'.repeat(90), 'ß', ' ', '. ');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.constantFrom('reis', 'ecole x', 'a', 'ss', '👩'),
        (parts, typed) => {
          const text = parts.join('');
          const words = wordsOf(typed);
          const pieces = excerptOf(text, words);
          const own = pieces.filter(({ text: piece }) => piece !== '… ' && piece !== ' …');
          expect(text).toContain(own.map((piece) => piece.text).join(''));
          for (const piece of pieces)
            if (piece.hit) expect(words.some((one) => fold(piece.text).includes(one))).toBe(true);
          for (const span of spansOf(text, words)) expect(span.to).toBeGreaterThan(span.from);
        },
      ),
    );
  });
});
