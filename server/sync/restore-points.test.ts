import { describe, expect, it } from 'vitest';
import { type AnswerTree, plainText, treeLength } from '../../shared/board/answer-tree.ts';
import { ParticipantId, QuestionId } from '../../shared/ids.ts';
import { RestorePoints } from './restore-points.ts';

const Q = QuestionId.parse('regio.1');
const OTHER = QuestionId.parse('regio.2');
const anna = ParticipantId.parse('anna');
const MINUTE = 60_000;
const AFTER = 10 * MINUTE;

const said = (words: string): AnswerTree =>
  words === '' ? [] : [{ kind: 'text', text: words, marks: [], href: null, author: null }];

/** Answers of plain words, edited as the room would tell of it; `built` counts how often a tree was asked for. */
function arrange(loaded: Partial<ConstructorParameters<typeof RestorePoints>[0]> = {}) {
  const answers = new Map<QuestionId, string>();
  const now = (questionId: QuestionId): string => answers.get(questionId) ?? '';
  let built = 0;
  const points = new RestorePoints(
    { writers: [], lastPoints: [], ...loaded },
    (questionId) => ({
      tree() {
        built += 1;
        return said(now(questionId));
      },
      length: () => treeLength(said(now(questionId))),
    }),
    AFTER,
  );
  return {
    points,
    now,
    built: () => built,
    set: (questionId: QuestionId, words: string) => answers.set(questionId, words),
    /** `gone`: how many characters the edit says it takes; none means it only adds. */
    edit(at: number, words: string, gone = Math.max(0, now(Q).length - words.length), questionId = Q) {
      points.before(at, new Set(gone > 0 ? [questionId] : []), gone);
      answers.set(questionId, words);
      points.after(at, [questionId]);
    },
    made: () =>
      points
        .takeMade()
        .map(({ questionId, at, reason, content }) => `${questionId} ${at} ${reason} ${plainText(content)}`),
  };
}

const SENTENCE = 'Wij willen met de hele regio samen opleiden, ook in de kleine kernen.';

describe('before much is removed', () => {
  it('[ANSWER-6] an answer emptied at once is kept as it was', () => {
    const { edit, made } = arrange();
    edit(1_000, SENTENCE);
    edit(2_000, '');
    expect(made()).toEqual([`${Q} 2000 removal ${SENTENCE}`]);
    expect(made()).toEqual([]);
  });

  it('[ANSWER-6] taken away letter by letter, it is kept as it was before the first', () => {
    const { edit, made, now } = arrange();
    edit(1_000, SENTENCE);
    for (let at = 2_000; now(Q) !== ''; at += 30) edit(at, now(Q).slice(0, -1));
    expect(made()).toEqual([`${Q} 2000 removal ${SENTENCE}`]);
  });

  it('[ANSWER-6] what is added after a removal is kept when it goes in its turn', () => {
    const { edit, made, now } = arrange();
    edit(1_000, `${SENTENCE} ${SENTENCE}`);
    for (let at = 2_000; now(Q).length > SENTENCE.length; at += 30) edit(at, now(Q).slice(0, -1));
    expect(made()).toHaveLength(1);
    edit(9_000, `${now(Q)} En dit kwam er later bij.`);
    const fuller = now(Q);
    for (let at = 10_000; now(Q) !== ''; at += 30) edit(at, now(Q).slice(0, -1));
    expect(made()).toEqual([`${Q} 10000 removal ${fuller}`]);
  });

  it('[ANSWER-6] words overwritten by as many others are kept', () => {
    const { edit, made } = arrange();
    edit(1_000, SENTENCE);
    edit(2_000, 'x'.repeat(SENTENCE.length + 10), SENTENCE.length);
    expect(made()).toEqual([`${Q} 2000 removal ${SENTENCE}`]);
  });

  it('[ANSWER-6] much of it gone at once is kept with what was added since it began to shrink', () => {
    const { edit, made } = arrange();
    const long = `${SENTENCE} ${SENTENCE} ${SENTENCE}`;
    edit(1_000, long);
    edit(2_000, long.slice(0, -60));
    edit(3_000, `${long.slice(0, -60)} en dit is nieuw`);
    edit(4_000, '');
    expect(made()).toEqual([`${Q} 2000 removal ${long}`, `${Q} 4000 removal ${long.slice(0, -60)} en dit is nieuw`]);
  });

  it('a few words less, or a short word undone, is no removal', () => {
    const { edit, made } = arrange();
    const long = `${SENTENCE} ${SENTENCE} ${SENTENCE}`;
    edit(1_000, long);
    edit(2_000, long.slice(0, -39));
    edit(3_000, long);
    edit(4_000, `${long} Nee`);
    edit(5_000, long);
    expect(made()).toEqual([]);
  });

  it('made into a list, where every word is taken and put back, nothing is removed', () => {
    const { edit, made } = arrange();
    edit(1_000, SENTENCE);
    for (let at = 2_000; at < 5_000; at += 500) edit(at, SENTENCE, SENTENCE.length);
    expect(made()).toEqual([]);
  });

  it('hundreds of characters are much in any answer', () => {
    const { edit, made } = arrange();
    const long = `${SENTENCE} `.repeat(50);
    edit(1_000, long);
    edit(2_000, long.slice(0, -401));
    expect(made()).toHaveLength(1);
  });

  it('a short answer that is left with nothing is kept, a word is not', () => {
    const { edit, made } = arrange();
    edit(1_000, 'Ja, met de besturen');
    edit(2_000, '');
    edit(3_000, 'Ja, met');
    edit(4_000, '');
    expect(made()).toEqual([`${Q} 2000 removal Ja, met de besturen`]);
  });

  it('what has grown past what it was is kept as it is then', () => {
    const { edit, made } = arrange();
    edit(1_000, 'Een eerste gedachte, nog kort.');
    edit(2_000, 'Een eerste gedachte, nog kor');
    edit(3_000, SENTENCE);
    edit(4_000, '');
    expect(made()).toEqual([`${Q} 4000 removal ${SENTENCE}`]);
  });

  it('typing costs no tree, and typing and wiping without end few', () => {
    const { edit, built, now } = arrange();
    for (let at = 0; at < 1_000; at++) edit(at, `${now(Q)}x`);
    expect(built()).toBe(0);
    for (let at = 1_000; at < 2_000; at += 2) {
      edit(at, `${now(Q)}yy`);
      edit(at + 1, now(Q).slice(0, -1));
    }
    expect(built()).toBeLessThanOrEqual(5);
  });
});

describe('with time', () => {
  it('[ANSWER-6] after ten minutes of change an answer is kept as it was before the next edit', () => {
    const { edit, made } = arrange();
    edit(1_000, 'een');
    edit(1_000 + AFTER - 1, 'een twee');
    expect(made()).toEqual([]);
    edit(1_000 + AFTER, 'een twee drie');
    expect(made()).toEqual([`${Q} ${1_000 + AFTER} time een twee`]);
    edit(1_000 + 2 * AFTER - 1, 'een twee drie vier');
    expect(made()).toEqual([]);
    edit(1_000 + 2 * AFTER, 'een twee drie vier vijf');
    expect(made()).toEqual([`${Q} ${1_000 + 2 * AFTER} time een twee drie vier`]);
  });

  it('[ANSWER-6] an edit anywhere is the moment for every answer that changed long enough', () => {
    const { edit, made } = arrange();
    edit(0, 'hier');
    edit(MINUTE, 'daar', 0, OTHER);
    edit(AFTER, 'daar ook', 0, OTHER);
    expect(made()).toEqual([`${Q} ${AFTER} time hier`]);
  });

  it('an answer with nothing in it is not kept', () => {
    const { edit, made } = arrange();
    edit(0, ' ');
    edit(AFTER, 'nu wel');
    expect(made()).toEqual([]);
  });

  it('[ANSWER-6] a room that opens again goes on counting from the newest point', () => {
    const wrote = (questionId: QuestionId, at: number) => ({
      questionId,
      participantId: anna,
      characters: 9,
      firstAt: 100,
      at,
    });
    const { edit, set, made } = arrange({
      writers: [wrote(Q, 500), wrote(OTHER, 500)],
      lastPoints: [
        { questionId: Q, at: 400 },
        { questionId: OTHER, at: 500 },
      ],
    });
    // Of an answer without a point it is the first that was written in it.
    const fresh = arrange({ writers: [wrote(Q, 500)] });
    fresh.set(Q, 'zonder punt');
    fresh.edit(100 + AFTER, 'zonder punt.');
    expect(fresh.made()).toEqual([`${Q} ${100 + AFTER} time zonder punt`]);
    set(Q, 'na het punt');
    set(OTHER, 'in het punt');
    edit(400 + AFTER - 1, 'na het punt.');
    expect(made()).toEqual([]);
    edit(400 + AFTER, 'na het punt!');
    expect(made()).toEqual([`${Q} ${400 + AFTER} time na het punt.`]);
  });
});

describe('at an act of steering', () => {
  it('[ANSWER-6] what changed since its newest point is kept, once', () => {
    const { edit, points } = arrange();
    edit(1_000, 'een');
    edit(1_000, 'elders', 0, OTHER);
    const kept = points.unkept(2_000);
    expect(kept).toEqual([
      { questionId: Q, at: 2_000, reason: 'steering', content: said('een') },
      { questionId: OTHER, at: 2_000, reason: 'steering', content: said('elders') },
    ]);
    // Until it is known to be stored, it is to be kept.
    expect(points.unkept(2_500)).toHaveLength(2);
    points.kept(kept);
    expect(points.unkept(3_000)).toEqual([]);
    edit(4_000, 'een twee');
    expect(points.unkept(5_000)).toMatchObject([{ questionId: Q, content: said('een twee') }]);
  });
});

describe('before another point is put back', () => {
  it('[ANSWER-6] the present text is kept, and what was put back is watched like any other', () => {
    const { points, edit, set, made } = arrange();
    edit(1_000, SENTENCE);
    points.keep(Q, 2_000);
    set(Q, 'Zoals het eerder was');
    points.after(2_000, [Q]);
    expect(made()).toEqual([`${Q} 2000 restore ${SENTENCE}`]);
    edit(3_000, '');
    expect(made()).toEqual([`${Q} 3000 removal Zoals het eerder was`]);
  });
});
