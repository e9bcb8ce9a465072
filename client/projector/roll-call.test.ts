import { describe, expect, it } from 'vitest';
import { Awareness, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import { Doc } from 'yjs';
import { createRollCall } from './roll-call.ts';

function someone(name: string): Awareness {
  const awareness = new Awareness(new Doc());
  awareness.setLocalState({ name });
  return awareness;
}

const saying = (awareness: Awareness) => encodeAwarenessUpdate(awareness, [awareness.clientID]);

describe('who is there, on the big screen', () => {
  it('[SHOW-1] is what the awareness messages say, the newest of each', () => {
    const anna = someone('Anna');
    const bram = someone('Bram');
    const rolls = createRollCall();
    const early = saying(anna);
    rolls.take(early);
    rolls.take(saying(bram));
    anna.setLocalState({ name: 'Anna B.' });
    rolls.take(saying(anna));
    rolls.take(early);
    expect(new Map(rolls.states)).toEqual(
      new Map([
        [anna.clientID, { name: 'Anna B.' }],
        [bram.clientID, { name: 'Bram' }],
      ]),
    );
    expect(rolls.since(anna.clientID)).toBeGreaterThan(rolls.since(bram.clientID));
    anna.destroy();
    bram.destroy();
  });

  it('[SHOW-1] loses who went away', () => {
    const anna = someone('Anna');
    const rolls = createRollCall();
    rolls.take(saying(anna));
    const { clientID } = anna;
    removeAwarenessStates(anna, [clientID], 'gone');
    rolls.take(encodeAwarenessUpdate(anna, [clientID]));
    expect(rolls.states.size).toBe(0);
    anna.destroy();
  });

  it('throws on what is no awareness message', () => {
    expect(() => createRollCall().take(new Uint8Array([2, 1]))).toThrow();
  });
});
