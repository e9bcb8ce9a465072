import { expect, test } from 'vitest';
import { z } from 'zod';
import { AwarenessUser } from '../../shared/protocol/awareness-user.ts';
import { Signals } from '../../shared/protocol/signals.ts';
import { Participant } from '../../shared/stage/stage.ts';
import { saidNow } from './signals.ts';

const people = z.array(Participant).parse([
  { id: 'marit', name: 'Marit', partnerId: null, role: 'facilitator' },
  { id: 'anna', name: 'Anna', partnerId: 'a', role: 'participant' },
  { id: 'bram', name: 'Bram', partnerId: 'b', role: 'participant' },
  { id: 'olga', name: 'Olga', partnerId: 'b', role: 'observer' },
]);
const here = people.map((person) => ({
  user: AwarenessUser.parse({ ...person, partner: '', color: 'black' }),
}));
const signals = (said: object) =>
  Signals.parse({ type: 'signals', ready: [], hands: [], silent: null, turnout: {}, ...said });

test('[STAGE-6] ready is counted among who is here and takes part, not among who steers or only looks', () => {
  const said = saidNow(signals({ ready: ['marit', 'anna', 'away'] }), here, people);
  expect([said.ready, said.of]).toEqual([1, 2]);
});

test('[STAGE-6] hands stand in the order in which they went up', () => {
  const { hands } = saidNow(
    signals({
      hands: [
        { participantId: 'bram', at: 20 },
        { participantId: 'anna', at: 10 },
        { participantId: 'nobody', at: 5 },
      ],
    }),
    [],
    people,
  );
  expect(hands.map(({ name }) => name)).toEqual(['Anna', 'Bram']);
});
