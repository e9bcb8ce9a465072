import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Position, takePosition } from '../../shared/board/positions.ts';
import { PartnerId } from '../../shared/ids.ts';
import { heardOf, positionsOf } from './stances.ts';

const partner = (name: string, index: number) => ({ id: PartnerId.parse(name), name, kind: 'school', index }) as const;
const [noord, brug, zuid] = [partner('noord', 0), partner('brug', 1), partner('zuid', 2)];
const position = (partnerId: PartnerId, stance: Position['stance']): Position => ({
  subjectId: 'regio.1',
  partnerId,
  stance,
  note: '',
  by: null,
  at: 0,
});

describe('who said what', () => {
  it('[ANSWER-3] tells the partners by stance, and who has not spoken', () => {
    const heard = heardOf([noord, brug, zuid], [position(zuid.id, 'for'), position(noord.id, 'for')]);
    expect(heard.byStance).toEqual([{ stance: 'for', partners: [noord, zuid] }]);
    expect(heard.silent).toEqual([brug]);
    expect(heard.spoken.map(({ partner: one }) => one.name)).toEqual(['noord', 'zuid']);
  });

  it('[ANSWER-3] ‘not yet’ is spoken too', () => {
    expect(heardOf([noord], [position(noord.id, 'not-yet')]).silent).toEqual([]);
  });

  it('[ANSWER-3] counts only partners at the table', () => {
    const heard = heardOf([noord], [position(PartnerId.parse('weg'), 'against')]);
    expect(heard).toEqual({ spoken: [], silent: [noord], byStance: [] });
  });

  it('[ANSWER-3] another stance on one question leaves what others look at the same', () => {
    const doc = new Y.Doc();
    const root = 'positions:regio';
    takePosition(doc, root, { subjectId: 'regio.1', partnerId: noord.id, stance: 'for' });
    takePosition(doc, root, { subjectId: 'regio.2', partnerId: noord.id, stance: 'for' });
    const before = positionsOf(doc, root).getSnapshot();
    takePosition(doc, root, { subjectId: 'regio.1', partnerId: noord.id, stance: 'against' });
    const after = positionsOf(doc, root).getSnapshot();
    expect(after.get('regio.1')).toMatchObject([{ stance: 'against' }]);
    expect(after.get('regio.2')).toBe(before.get('regio.2'));
  });
});
