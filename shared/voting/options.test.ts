import { describe, expect, it } from 'vitest';
import { OptionId } from '../ids.ts';
import { makeOptions } from './options.ts';
import { MAX_OPTION_TITLE, MAX_OPTIONS, RoundOption } from './round.ts';

function counter() {
  let made = 0;
  return () => {
    made += 1;
    return OptionId.parse(`o${made}`);
  };
}

const listed = [
  { id: 's1', title: ' Together ' },
  { id: 's2', title: 'Alone' },
];

describe('the options of a round', () => {
  it('[VOTE-4] are copies of what is voted on, all there is unless named', () => {
    expect(makeOptions({ kind: 'scenarios' }, listed, [], counter())).toEqual({
      options: [
        { id: 'o1', title: 'Together', about: 's1' },
        { id: 'o2', title: 'Alone', about: 's2' },
      ],
    });
    const named = makeOptions({ kind: 'scenarios', ids: ['s2'] }, listed, [], counter());
    expect(named).toEqual({ options: [{ id: 'o1', title: 'Alone', about: 's2' }] });
    const typed = makeOptions({ kind: 'options', options: [{ title: 'Yes' }, { title: 'No' }] }, [], [], counter());
    expect(typed).toMatchObject({
      options: [
        { id: 'o1', title: 'Yes' },
        { id: 'o2', title: 'No' },
      ],
    });
  });

  it('[VOTE-4] keep their ids when they are copied once more at opening, with the titles of that moment', () => {
    const fresh = counter();
    const first = makeOptions({ kind: 'scenarios' }, listed, [], fresh);
    if (!('options' in first)) throw new Error('refused');
    const renamed = [
      { id: 's3', title: 'Third' },
      { id: 's2', title: 'On our own' },
    ];
    expect(makeOptions({ kind: 'scenarios' }, renamed, first.options, fresh)).toEqual({
      options: [
        { id: 'o3', title: 'Third', about: 's3' },
        { id: 'o2', title: 'On our own', about: 's2' },
      ],
    });
  });

  it('[VOTE-4] are refused when one is gone, has no title, or there are too many', () => {
    const of = (ids: string[] | undefined, here: typeof listed) =>
      makeOptions({ kind: 'scenarios', ...(ids === undefined ? {} : { ids }) }, here, [], counter());
    expect(of(['s1', 's9'], listed)).toEqual({ refused: 'option-gone', field: 'subject.ids.1' });
    expect(of(undefined, [{ id: 's1', title: '  ' }])).toEqual({ refused: 'option-gone', field: 'subject.ids.0' });
    const many = Array.from({ length: MAX_OPTIONS + 1 }, (_, at) => ({ id: `s${at}`, title: 'One more' }));
    expect(of(undefined, many)).toEqual({ refused: 'invalid', field: 'subject.ids' });
  });

  it('[VOTE-4] have a title that fits the ballot paper and isn’t cut through a character', () => {
    const made = makeOptions(
      { kind: 'scenarios' },
      [{ id: 's1', title: `${'x'.repeat(MAX_OPTION_TITLE - 1)}😀` }],
      [],
      counter(),
    );
    if (!('options' in made)) throw new Error('refused');
    expect(made.options.map((option) => RoundOption.parse(option).title)).toEqual(['x'.repeat(MAX_OPTION_TITLE - 1)]);
  });
});
