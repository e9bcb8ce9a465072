import { array, assert, constant, constantFrom, integer, oneof, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerableQuestions, Guide } from '../guide/guide.ts';
import { BlockId, QuestionId } from '../ids.ts';
import {
  type Agenda,
  AgendaCommand,
  type JudgedAgenda,
  judgeAgenda,
  MAX_OWN_QUESTIONS,
  PLAIN_AGENDA,
} from './agenda.ts';
import { agendaOf, groundOf, shownOf, totalMinutes } from './agenda-blocks.ts';

const guide = Guide.parse({
  id: 'gids',
  locale: 'nl',
  title: 'Gids',
  subtitle: '',
  introduction: '',
  audience: '',
  definitions: [],
  checklist: [],
  themes: [{ id: 't', title: 'Thema' }],
  blocks: ['a', 'b', 'c', 'constructor'].map((id) => ({
    id,
    themeId: 't',
    title: id,
    coreQuestion: id === 'a' ? null : `Kern van ${id}?`,
    questions: [{ id: `${id}.1`, text: 'Een?', prompts: ['Hoe?'] }],
  })),
  scenarioAspects: [],
  matrix: { aspects: [], variants: [] },
});

const fresh = (at = 0) => QuestionId.parse(`own${at}`);
const parse = (act: object): AgendaCommand => AgendaCommand.parse({ type: 'agenda', ...act });
const judge = (agenda: Agenda, act: object, freshId = fresh()): JudgedAgenda =>
  judgeAgenda(agenda, parse(act), groundOf(guide, freshId));

function agendaAfter(...acts: object[]): Agenda {
  return acts.reduce<Agenda>((agenda, act, at) => {
    const judged = judge(agenda, act, fresh(at));
    if ('refused' in judged) throw new Error(`${JSON.stringify(act)}: ${judged.refused} ${judged.field}`);
    return judged.agenda;
  }, PLAIN_AGENDA);
}

const blocks = (agenda: Agenda) => shownOf(agendaOf(guide, agenda)).map(({ block }) => block.id);
const questions = (agenda: Agenda, id: string) =>
  shownOf(agendaOf(guide, agenda))
    .find(({ block }) => block.id === id)
    ?.questions.map((question) => question.id);

describe('an agenda', () => {
  it('[GUIDE-3] that nobody touched is the guide as it is', () => {
    const all = agendaOf(guide, PLAIN_AGENDA);
    expect(all.map(({ block }) => block)).toEqual(guide.blocks);
    expect(shownOf(all)).toEqual(all);
    expect(totalMinutes(all)).toBeNull();
  });

  it('[GUIDE-3] leaves out a block or a question, and has it back where it was', () => {
    const without = agendaAfter({ act: 'hide', id: 'b' }, { act: 'hide', id: 'c.core' }, { act: 'hide', id: 'b' });
    expect(blocks(without)).toEqual(['a', 'c', 'constructor']);
    expect(questions(without, 'c')).toEqual(['c.1']);
    const back = [
      { act: 'show', id: 'b' },
      { act: 'show', id: 'c.core' },
    ];
    expect(agendaAfter({ act: 'hide', id: 'b' }, { act: 'hide', id: 'c.core' }, ...back)).toEqual(PLAIN_AGENDA);
  });

  it('[GUIDE-3] has its blocks in another order, before one or at the end', () => {
    expect(blocks(agendaAfter({ act: 'move', blockId: 'c', before: 'a' }))).toEqual(['c', 'a', 'b', 'constructor']);
    expect(blocks(agendaAfter({ act: 'move', blockId: 'a', before: null }))).toEqual(['b', 'c', 'constructor', 'a']);
  });

  it('[GUIDE-3] leaves blocks its order does not name in the place of the guide', () => {
    const order = ['c', 'a', 'weg', 'c'].map((id) => BlockId.parse(id));
    expect(blocks({ ...PLAIN_AGENDA, order })).toEqual(['c', 'b', 'a', 'constructor']);
  });

  it('[GUIDE-3] plans minutes for what is on it', () => {
    const planned = agendaAfter(
      { act: 'minutes', blockId: 'a', minutes: 20 },
      { act: 'minutes', blockId: 'b', minutes: 45 },
      { act: 'minutes', blockId: 'c', minutes: 5 },
      { act: 'minutes', blockId: 'c', minutes: null },
      { act: 'hide', id: 'b' },
    );
    const all = agendaOf(guide, planned);
    expect(all.map(({ minutes }) => minutes)).toEqual([20, 45, null, null]);
    expect(totalMinutes(all)).toBe(20);
    for (const minutes of [0, 601, 1.5, '20']) {
      expect(AgendaCommand.safeParse({ type: 'agenda', act: 'minutes', blockId: 'a', minutes }).success).toBe(false);
    }
  });

  it('[GUIDE-3] has questions of its own under those of the guide', () => {
    const own = agendaAfter(
      { act: 'add-question', blockId: 'a', text: ' Wat is hier anders? ' },
      { act: 'edit-question', id: 'own0', text: 'Wat is bij ons anders?' },
    );
    const [block] = agendaOf(guide, own);
    expect(block?.questions.map(({ id, text, own: isOwn }) => [id, text, isOwn])).toEqual([
      ['a.1', 'Een?', false],
      ['own0', 'Wat is bij ons anders?', true],
    ]);
    for (const text of ['', '   ', 'x'.repeat(501)]) {
      expect(AgendaCommand.safeParse({ type: 'agenda', act: 'add-question', blockId: 'a', text }).success).toBe(false);
    }
  });

  it('[GUIDE-3] keeps an own question that is taken away, off the agenda, so that its answer has a place to come back to', () => {
    const removed = agendaAfter(
      { act: 'add-question', blockId: 'a', text: 'Eigen?' },
      { act: 'remove-question', id: 'own0' },
    );
    expect(questions(removed, 'a')).toEqual(['a.1']);
    expect(agendaOf(guide, removed)[0]?.questions.at(-1)).toMatchObject({ id: 'own0', hidden: true, removed: true });
    const back = judge(removed, { act: 'show', id: 'own0' });
    expect('agenda' in back ? questions(back.agenda, 'a') : back).toEqual(['a.1', 'own0']);
  });

  it.each([
    [{ act: 'hide', id: 'weg' }, 'not-found', 'id'],
    [{ act: 'show', id: 'weg' }, 'not-found', 'id'],
    [{ act: 'move', blockId: 'weg', before: null }, 'not-found', 'blockId'],
    [{ act: 'move', blockId: 'a.1', before: null }, 'not-found', 'blockId'],
    [{ act: 'move', blockId: 'a', before: 'weg' }, 'not-found', 'before'],
    [{ act: 'move', blockId: 'a', before: 'a' }, 'invalid', 'before'],
    [{ act: 'minutes', blockId: 'toString', minutes: 5 }, 'not-found', 'blockId'],
    [{ act: 'add-question', blockId: 'weg', text: 'Hoe?' }, 'not-found', 'blockId'],
    [{ act: 'edit-question', id: 'a.1', text: 'Anders?' }, 'not-found', 'id'],
    [{ act: 'remove-question', id: 'a.1' }, 'not-found', 'id'],
  ])('[GUIDE-3] %j is refused, and says what about it', (act, refused, field) => {
    expect(judge(PLAIN_AGENDA, act)).toEqual({ refused, field });
  });

  it('[GUIDE-3] has room for so many questions of its own', () => {
    const full = agendaAfter(
      ...Array.from({ length: MAX_OWN_QUESTIONS }, () => ({ act: 'add-question', blockId: 'a', text: 'Hoe?' })),
    );
    expect(judge(full, { act: 'add-question', blockId: 'a', text: 'Nog een?' })).toEqual({
      refused: 'quota',
      field: 'text',
    });
  });
});

describe('whatever is done with an agenda', () => {
  const blockId = constantFrom('a', 'b', 'c', 'constructor', 'weg');
  const ownId = integer({ min: 0, max: 30 }).map((at) => `own${at}`);
  const id = oneof(blockId, constantFrom('a.1', 'b.core', 'c.1'), ownId);
  const anyAct = oneof(
    record({ act: constantFrom('hide', 'show'), id }),
    record({ act: constant('move'), blockId, before: option(blockId) }),
    record({ act: constant('minutes'), blockId, minutes: option(integer({ min: 1, max: 600 })) }),
    record({ act: constant('add-question'), blockId, text: constantFrom('Eén?', 'Twee?') }),
    record({ act: constant('edit-question'), id: ownId, text: constant('Anders?') }),
    record({ act: constant('remove-question'), id: ownId }),
  );

  it('[GUIDE-3] no block and no question is ever lost, none is there twice, and what is shown is a part of it', () => {
    assert(
      property(array(anyAct, { maxLength: 30 }), (acts) => {
        let agenda = PLAIN_AGENDA;
        const own: string[] = [];
        for (const [at, act] of acts.entries()) {
          const judged = judge(agenda, act, fresh(at));
          if ('refused' in judged) continue;
          agenda = judged.agenda;
          if (act.act === 'add-question') own.push(fresh(at));
        }
        const all = agendaOf(guide, agenda);
        expect(all.map(({ block }) => block.id).sort()).toEqual(guide.blocks.map((block) => block.id).sort());
        expect(all.flatMap((one) => one.questions.map((question) => question.id)).sort()).toEqual(
          [
            ...guide.blocks.flatMap((block) => answerableQuestions(block).map((question) => question.id)),
            ...own,
          ].sort(),
        );
        const shown = shownOf(all);
        const order = all.map(({ block }) => block.id).filter((one) => shown.some(({ block }) => block.id === one));
        expect(shown.map(({ block }) => block.id)).toEqual(order);
        expect(shown.some((one) => one.hidden || one.questions.some((question) => question.hidden))).toBe(false);
        expect(new Set(agenda.hidden).size).toBe(agenda.hidden.length);
      }),
    );
  });
});
