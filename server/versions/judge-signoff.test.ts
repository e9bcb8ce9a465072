import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { STAGE } from '../../shared/stage/test-stage.ts';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import { judgeSignoff, type Word } from './judge-signoff.ts';

/** A quarter to midnight, UTC. */
const NOW = Date.parse('2027-02-28T23:45:00Z');
const [noord, zuid] = [PartnerId.parse('noord'), PartnerId.parse('zuid')];

const line = (partnerId: PartnerId, decision: SignoffLine['decision'], by = 'anna'): SignoffLine => ({
  partnerId,
  decision,
  note: decision === 'agreed' || decision === 'consult' ? '' : 'x',
  until: decision === 'consult' ? '2999-01-01' : null,
  by: ParticipantId.parse(by),
  at: 1,
  reaffirms: null,
});

const head = (number: number, signoffs: SignoffLine[], partners = 2): VersionHead => ({
  number,
  hash: `${number}`.repeat(64),
  keyId: '0'.repeat(32),
  epoch: number,
  frozenAt: 1,
  by: ParticipantId.parse('fatima'),
  rule: { kind: 'at-least', partners },
  partnerIds: [noord, zuid],
  changed: null,
  parts: 1,
  signoffs,
});

const on = (...versions: VersionHead[]): Stage => ({ ...STAGE, phase: 'frozen', versions });
const word = (decision: Word['decision'], rest: Partial<Word> = {}): Word => ({
  decision,
  note: '',
  until: null,
  reaffirms: null,
  ...rest,
});
const judged = (stage: Stage, said: Word, actor = 'anna', number = 1) =>
  judgeSignoff(stage, { actor: ParticipantId.parse(actor), number, word: said }, NOW);

describe('what is said', () => {
  const fresh = on(head(1, []));

  it.each([
    word('agreed'),
    word('agreed-with-note', { note: 'Mits' }),
    word('not-agreed', { note: 'Te snel' }),
    word('consult', { until: '2027-03-01' }),
    word('consult', { until: '2027-12-31', note: 'Met het bestuur' }),
  ])('[SEAL-4] %j is a word', (said) => {
    expect(judged(fresh, said)).toMatchObject({
      isSaid: false,
      said: { ...said, version: '1'.repeat(64), partnerId: 'noord', by: 'anna', at: NOW },
    });
  });

  it.each([
    [word('agreed-with-note'), 'signoff-note', 'note'],
    [word('not-agreed'), 'signoff-note', 'note'],
    [word('consult'), 'signoff-note', 'until'],
    [word('consult', { until: '2027-02-28' }), 'invalid', 'until'],
    [word('consult', { until: '2026-12-31' }), 'invalid', 'until'],
    [word('agreed', { until: '2027-03-01' }), 'invalid', 'until'],
    [word('not-agreed', { note: 'x', until: '2027-03-01' }), 'invalid', 'until'],
    [word('agreed', { note: 'maar toch' }), 'invalid', 'note'],
  ])('[SEAL-4] %j is none', (said, refused, field) => {
    expect(judged(fresh, said)).toEqual({ refused, field });
  });

  it('[SEAL-4] the same again by the same person is no second word; by a colleague it is', () => {
    const said = on(head(1, [line(noord, 'agreed')], 1));
    expect(judged(said, word('agreed'))).toMatchObject({ isSaid: true });
    expect(judged(said, word('agreed'), 'bram')).toEqual({ refused: 'signoff-complete' });
    expect(judged(on(head(1, [line(noord, 'agreed')])), word('agreed'), 'bram')).toMatchObject({ isSaid: false });
  });
});

describe('once enough partners agree', () => {
  const complete = (own: SignoffLine | null) =>
    on(head(1, [line(zuid, 'agreed', 'chris'), ...(own === null ? [] : [own])], 1));

  it.each(['agreed', 'agreed-with-note', 'not-agreed'] as const)('[SEAL-4] what was said (%s) is fixed', (decision) => {
    const stage = complete(line(noord, decision));
    expect(judged(stage, word('consult', { until: '2999-01-01' }))).toEqual({ refused: 'signoff-complete' });
    expect(judged(stage, word('withdrawn'))).toEqual({ refused: 'signoff-complete' });
  });

  it('[SEAL-4] who has not spoken, or consults, may yet speak, but not take that back', () => {
    expect(judged(complete(null), word('not-agreed', { note: 'x' }))).toMatchObject({ isSaid: false });
    const consulting = complete(line(noord, 'consult'));
    expect(judged(consulting, word('agreed'))).toMatchObject({ isSaid: false });
    expect(judged(consulting, word('withdrawn'))).toEqual({ refused: 'signoff-complete' });
    expect(judged(complete(null), word('withdrawn'))).toEqual({ refused: 'not-found' });
  });
});

describe('of which version', () => {
  const agreedBefore = on(head(1, [line(noord, 'agreed-with-note'), line(zuid, 'not-agreed', 'chris')]), head(2, []));

  it('[SEAL-4] only of the newest, while it is frozen or worked on again', () => {
    expect(judged(agreedBefore, word('agreed'), 'anna', 1)).toEqual({ refused: 'older-version' });
    expect(judged(agreedBefore, word('agreed'), 'anna', 3)).toEqual({ refused: 'not-found' });
    for (const phase of ['open', 'sealing', 'frozen'] as const) {
      expect(judged({ ...agreedBefore, phase }, word('agreed'), 'anna', 2)).toMatchObject({ isSaid: false });
    }
  });

  it('[SEAL-6] what was said before, to the word, can be said again, and nothing else', () => {
    const again = (decision: Word['decision'], reaffirms: number, actor = 'anna') => {
      const note = decision === 'agreed' ? '' : 'x';
      return judged(agreedBefore, word(decision, { reaffirms, note }), actor, 2);
    };
    expect(again('agreed-with-note', 1)).toMatchObject({ said: { reaffirms: 1 } });
    const wrong = { refused: 'invalid', field: 'reaffirms' };
    // "The same", and a reservation less or another one.
    expect(again('agreed', 1)).toEqual(wrong);
    const other = word('agreed-with-note', { reaffirms: 1, note: 'y' });
    expect(judged(agreedBefore, other, 'anna', 2)).toEqual(wrong);
    expect(again('not-agreed', 1)).toEqual(wrong);
    expect(again('agreed', 2)).toEqual(wrong);
    expect(again('agreed', 7)).toEqual(wrong);
    expect(again('agreed', 1, 'chris')).toEqual(wrong);
  });
});
