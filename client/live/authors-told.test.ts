import { expect, test } from 'vitest';
import { PartnerId, QuestionId } from '../../shared/ids.ts';
import { createAuthorsTold } from './authors-told.ts';

const [one, two] = [QuestionId.parse('b1.q1'), QuestionId.parse('b1.q2')];
const [north, east] = [PartnerId.parse('noord'), PartnerId.parse('oost')];

test('[ANSWER-2] what is told later takes the place of that answer alone, and those who look hear of it', () => {
  const authors = createAuthorsTold();
  authors.told({ type: 'authors', authors: { [one]: [north], [two]: [null] } });
  const first = authors.map.getSnapshot();
  let heard = 0;
  authors.map.subscribe(() => {
    heard += 1;
  });
  authors.told({ type: 'authors', authors: { [one]: [north, east] } });
  expect([...authors.map.getSnapshot()]).toEqual([
    [one, [north, east]],
    [two, [null]],
  ]);
  expect(heard).toBe(1);
  expect(first.get(one)).toEqual([north]);
});
