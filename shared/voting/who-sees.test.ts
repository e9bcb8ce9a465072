import { expect, it } from 'vitest';
import { Electorate, RoundKind } from './round.ts';
import { whoSees } from './who-sees.ts';

it('[VOTE-2] the ballot’s one sentence is chosen by kind, by who casts, by when the result shows, and by practice', () => {
  expect(whoSees({ kind: 'pulse', electorate: 'participants' })).toBe('pulse-live');
  expect(whoSees({ kind: 'pulse', electorate: 'partners', live: false })).toBe('pulse-later');
  expect(whoSees({ kind: 'named', electorate: 'participants' })).toBe('named-participants');
  expect(whoSees({ kind: 'secret', electorate: 'partners', practice: true })).toBe('practice-secret-partners');
});

it('[VOTE-2] a secret ballot never gets the sentence of another kind', () => {
  for (const kind of RoundKind.options)
    for (const electorate of Electorate.options)
      for (const practice of [true, false])
        for (const live of [true, false, undefined])
          expect(whoSees({ kind, electorate, practice, live })).toContain(kind);
});
