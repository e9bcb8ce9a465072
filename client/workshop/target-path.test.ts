import { describe, expect, it } from 'vitest';
import { BlockId, QuestionId } from '../../shared/ids.ts';
import type { Spotlight } from '../../shared/stage/target.ts';
import { pathOf, targetAt } from './target-path.ts';

const block = BlockId.parse('regio');
const question = QuestionId.parse('regio.3');
const own = QuestionId.parse('k2j4own');
const blockOf = (id: QuestionId) => (id === question || id === own ? block : null);

const PLACES: [path: string, target: Spotlight][] = [
  ['/w/w1/b/regio', { kind: 'block', id: block }],
  ['/w/w1/b/regio#question-regio.3', { kind: 'question', id: question }],
  ['/w/w1/b/regio#question-k2j4own', { kind: 'question', id: own }],
  ['/w/w1/matrix', { kind: 'matrix' }],
  ['/w/w1/matrix/v/sector', { kind: 'row', variantId: 'sector' }],
  ['/w/w1/matrix/a/voordelen', { kind: 'column', aspectId: 'voordelen' }],
  ['/w/w1/matrix/c/sector/voordelen', { kind: 'cell', variantId: 'sector', aspectId: 'voordelen' }],
  ['/w/w1/matrix/c/een%20variant%2F%231/kosten%3F', { kind: 'cell', variantId: 'een variant/#1', aspectId: 'kosten?' }],
  ['/w/w1/scenarios', { kind: 'scenarios' }],
  ['/w/w1/scenarios/compare?ids=een%2Ctwee', { kind: 'scenarios', ids: ['een', 'twee'] }],
  ['/w/w1/scenarios/een', { kind: 'scenario', id: 'een' }],
  ['/w/w1/rounds/r1', { kind: 'round', id: 'r1' }],
  ['/w/w1/versions/2', { kind: 'version', id: '2' }],
];

describe('where a target has its page', () => {
  it.each(PLACES)('[STAGE-1] %s is one place, whichever way one asks', (path, target) => {
    expect(pathOf('w1', target, blockOf)).toBe(path);
    expect(targetAt(path)).toEqual(target);
  });

  it('[STAGE-1] what has no page of its own leads to the board', () => {
    expect(pathOf('w1', { kind: 'join' }, blockOf)).toBe('/w/w1');
    expect(pathOf('w1', { kind: 'all' }, blockOf)).toBe('/w/w1');
    expect(pathOf('w1', { kind: 'question', id: QuestionId.parse('nergens') }, blockOf)).toBe('/w/w1');
  });

  it.each([
    '/',
    '/join',
    '/w/w1',
    '/w/w1/',
    '/w/w1/about',
    '/w/w1/checklist',
    '/w/w1/show',
    '/w/w1/matrix/x/y',
    '/w/w1/matrix/c/only',
  ])('[STAGE-1] %s is no target', (path) => expect(targetAt(path)).toBeNull());

  it('[STAGE-1] a way of reading the page, or an address that was mistyped, doesn’t stand in the way', () => {
    expect(targetAt('/w/w1/matrix/v/sector?view=overview&sort=adoption')).toEqual({ kind: 'row', variantId: 'sector' });
    expect(targetAt('/w/w1/b/regio#elders')).toEqual({ kind: 'block', id: block });
    expect(targetAt('/w/w1/scenarios/compare?ids=')).toEqual({ kind: 'scenarios' });
    expect(targetAt('/w/w1/scenarios/100%')).toEqual({ kind: 'scenario', id: '100%' });
    expect(targetAt('/w/w1/b/100%')).toBeNull();
  });
});
