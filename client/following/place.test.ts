import { describe, expect, it } from 'vitest';
import { BlockId, QuestionId } from '../../shared/ids.ts';
import { isGroupsPage } from './place.ts';

const regio = BlockId.parse('regio');
const question = QuestionId.parse('regio.2');
const blockOf = (id: QuestionId) => (id === question ? regio : null);
const at = (pathname: string, search = '') => ({ pathname, search });

describe('where someone is, seen from the group', () => {
  it('[STAGE-2] a block’s page is with the block and with each of its questions', () => {
    expect(isGroupsPage({ kind: 'block', id: regio }, at('/w/a/b/regio'), blockOf)).toBe(true);
    expect(isGroupsPage({ kind: 'question', id: question }, at('/w/a/b/regio'), blockOf)).toBe(true);
    expect(isGroupsPage({ kind: 'question', id: question }, at('/w/a/b/groei'), blockOf)).toBe(false);
    expect(isGroupsPage({ kind: 'block', id: regio }, at('/w/a'), blockOf)).toBe(false);
  });

  it('[STAGE-2] a way of reading the matrix is one’s own; which scenarios lie side by side is not', () => {
    expect(isGroupsPage({ kind: 'matrix' }, at('/w/a/matrix', '?view=overview'), blockOf)).toBe(true);
    expect(isGroupsPage({ kind: 'matrix' }, at('/w/a/matrix/v/een'), blockOf)).toBe(false);
    const beside = { kind: 'scenarios', ids: ['een', 'twee'] } as const;
    const group = { ...beside, ids: [...beside.ids] };
    expect(isGroupsPage(group, at('/w/a/scenarios/compare', '?ids=een,twee'), blockOf)).toBe(true);
    expect(isGroupsPage(group, at('/w/a/scenarios/compare', '?ids=een,drie'), blockOf)).toBe(false);
  });
});
