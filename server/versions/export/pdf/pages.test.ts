import { expect, test } from 'vitest';
import { pagesOf } from './pages.ts';
import type { Pen } from './pen.ts';
import { type Strip, strip } from './strips.ts';

const pen: Pen = {
  open: () => {},
  line: () => {},
  lineTo: () => {},
  looks: () => {},
  picture: () => {},
  again: (draw) => draw(),
  margin: (draw) => draw(),
  place: () => {},
};

/** What is drawn on each page, in order, with its distance from the top. */
function drawn(strips: (log: string[]) => Strip[], room: number): string[][] {
  const log: string[] = [];
  return pagesOf(strips(log), room).map((page) => {
    log.length = 0;
    page.draw(pen, 0);
    return [...log];
  });
}

const named = (log: string[], name: string, height: number, more: Partial<Strip> = {}): Strip =>
  strip(height, (_, y) => void log.push(`${name}@${y}`), more);

test('[SEAL-5] a heading is never left behind: it goes to the next page with what it is of', () => {
  const pages = drawn(
    (log) => [
      named(log, 'text', 70),
      named(log, 'heading', 20, { before: 10, glued: true }),
      named(log, 'line', 20, { before: 5 }),
    ],
    100,
  );
  expect(pages).toEqual([['text@0'], ['heading@0', 'line@25']]);
});

test('[SEAL-5] where a table goes on, its head is drawn again', () => {
  const pages = drawn((log) => {
    const head = named(log, 'head', 20, { glued: true });
    return [head, ...['a', 'b', 'c'].map((name) => named(log, name, 40, { head: [head] }))];
  }, 100);
  expect(pages).toEqual([
    ['head@0', 'a@20', 'b@60'],
    ['head@0', 'c@20'],
  ]);
});

test('[SEAL-5] a row is torn only when it is higher than a page, and then nothing of it is lost', () => {
  const high = (log: string[], lines: number): Strip =>
    named(log, `row of ${lines}`, lines * 10, {
      split: (room) => {
        const fits = Math.min(lines, Math.floor(room / 10));
        return fits === 0 ? null : [high(log, fits), high(log, lines - fits)];
      },
    });
  expect(drawn((log) => [named(log, 'text', 30), high(log, 9)], 100)).toEqual([['text@0'], ['row of 9@0']]);
  expect(drawn((log) => [named(log, 'text', 30), high(log, 25)], 100)).toEqual([
    ['text@0', 'row of 7@30'],
    ['row of 10@0'],
    ['row of 8@0'],
  ]);
});
