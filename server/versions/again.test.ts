import { expect, test } from 'vitest';
import { WorkshopId } from '../../shared/ids.ts';
import { createAgain } from './again.ts';

const ID = WorkshopId.parse('werksessie');

/** Timers of which the last one is run by hand. */
function started() {
  const pauses: number[] = [];
  const ran: string[] = [];
  let next: (() => void) | null = null;
  const after = (ms: number, run: () => void) => {
    pauses.push(ms);
    next = run;
    return () => {
      next = null;
    };
  };
  const again = createAgain({ after }, (id) => ran.push(id));
  return { again, pauses, ran, pass: () => next?.() };
}

test('[SEAL-1] the pauses between tries grow to a minute, and begin anew once it is done', () => {
  const { again, pauses, ran, pass } = started();
  for (let tries = 0; tries < 7; tries++) {
    again.later(ID);
    again.later(ID);
    pass();
  }
  expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  expect(ran).toHaveLength(7);
  again.forget(ID);
  again.later(ID);
  expect(pauses.at(-1)).toBe(2_000);
});

test('[SEAL-1] what is done, called off or stopped is not tried again', () => {
  const { again, pauses, ran, pass } = started();
  again.later(ID);
  again.forget(ID);
  pass();
  again.later(ID);
  again.stop();
  pass();
  again.later(ID);
  expect(pauses).toHaveLength(2);
  expect(ran).toEqual([]);
});
