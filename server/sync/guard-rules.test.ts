import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CHECKLIST_ROOT, SCENARIOS_ROOT, VARIANTS_ROOT } from '../../shared/board/board.ts';
import { addCheckLink, changeCheckItem, checkNotes, removeCheckLink } from '../../shared/board/checklist.ts';
import { aad, anna, bram, fenna, GuardedRoom } from '../../tests/support/guarded-room.ts';
import type { Author } from './guard.ts';

let room: GuardedRoom;
let doc: Y.Doc;

beforeEach(() => {
  room = new GuardedRoom(['spreken', 'kiezen']);
  doc = room.client();
});

afterEach(() => {
  const shown = (copy: Y.Doc): unknown =>
    [CHECKLIST_ROOT, VARIANTS_ROOT, SCENARIOS_ROOT].map((root) => copy.getMap(root).toJSON());
  const [first, ...others] = room.copies().map(shown);
  for (const other of others) expect(other).toEqual(first);
});

const edit = (by: Author, change: () => void): string[] => room.edit(doc, by, change).hit;
const stands = (root: string): unknown => room.server.doc.getMap(root).toJSON();
const entry = (root: string, id: string): Y.Map<unknown> => {
  const found = doc.getMap(root).get(id);
  return found instanceof Y.Map ? found : expect.fail(`no ${id}`);
};
const inner = (root: string, id: string, key: string): Y.Map<unknown> => {
  const found = entry(root, id).get(key);
  return found instanceof Y.Map ? found : expect.fail(`no ${key}`);
};
const paragraph = (words: string): Y.XmlElement => {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(words)]);
  return element;
};

describe('[ANSWER-5] the checklist', () => {
  const OPEN = { state: 'open', owner: '', notes: '', links: {} };
  const item = (change: object): object => ({ spreken: { ...OPEN, ...change }, kiezen: OPEN });
  const notes = (): Y.XmlFragment => checkNotes(doc, 'spreken') ?? expect.fail('no notes');
  const LINK = { id: 'l1', title: 'Verslag', url: 'https://voorbeeld.nl/verslag' };

  it('is kept by anyone: state, owner, notes and links', () => {
    const hit = edit(bram, () => {
      changeCheckItem(doc, 'spreken', { state: 'busy', owner: 'Bea van Zuid' });
      notes().insert(0, [paragraph('besproken')]);
      addCheckLink(doc, 'spreken', LINK);
      addCheckLink(doc, 'spreken', { ...LINK, id: 'l2', url: 'mailto:bea@zuid.nl' });
    });
    expect(hit).toEqual([]);
    expect(edit(anna, () => removeCheckLink(doc, 'spreken', 'l2'))).toEqual([]);
    expect(
      edit(anna, () =>
        inner(CHECKLIST_ROOT, 'spreken', 'links').set(
          'l1',
          new Y.Map(Object.entries({ title: 'Nieuw', url: 'http://a.nl', order: 'a0' })),
        ),
      ),
    ).toEqual([]);
    expect(stands(CHECKLIST_ROOT)).toEqual(
      item({
        state: 'busy',
        owner: 'Bea van Zuid',
        notes: '<paragraph>besproken</paragraph>',
        links: { l1: { title: 'Nieuw', url: 'http://a.nl', order: 'a0' } },
      }),
    );
  });

  it('has the items the server laid: none more, none less, none other', () => {
    edit(bram, () => {
      changeCheckItem(doc, 'spreken', { owner: 'Bea' });
      const bold = paragraph('');
      bold.insert(1, [new Y.XmlText()]);
      const heading = new Y.XmlElement('heading');
      Reflect.apply(heading.setAttribute, heading, ['level', 3]);
      const words = new Y.XmlText();
      words.applyDelta([{ insert: 'vet', attributes: { bold: {} } }, { insert: ' en gewoon' }]);
      heading.insert(0, [words]);
      notes().insert(0, [heading, paragraph('regel')]);
      addCheckLink(doc, 'spreken', LINK);
    });
    const whole = item({
      owner: 'Bea',
      notes: '<heading level="3"><bold>vet</bold> en gewoon</heading><paragraph>regel</paragraph>',
      links: { l1: { title: LINK.title, url: LINK.url, order: 'a0' } },
    });
    expect(stands(CHECKLIST_ROOT)).toEqual(whole);
    for (const change of [
      () => doc.getMap(CHECKLIST_ROOT).delete('spreken'),
      () => doc.getMap(CHECKLIST_ROOT).set('spreken', entry(CHECKLIST_ROOT, 'kiezen').clone()),
      () => doc.getMap(CHECKLIST_ROOT).set('meer', entry(CHECKLIST_ROOT, 'kiezen').clone()),
      () => entry(CHECKLIST_ROOT, 'spreken').set('notes', new Y.XmlFragment()),
      () => entry(CHECKLIST_ROOT, 'spreken').delete('notes'),
      () => entry(CHECKLIST_ROOT, 'spreken').set('links', new Y.Map()),
      () => entry(CHECKLIST_ROOT, 'spreken').set('by', 'bram'),
    ]) {
      expect(edit(fenna, change)).toEqual([CHECKLIST_ROOT]);
      expect(stands(CHECKLIST_ROOT)).toEqual(whole);
    }
  });

  it('takes no state, owner, link or notes that are none', () => {
    edit(bram, () => addCheckLink(doc, 'spreken', LINK));
    const whole = stands(CHECKLIST_ROOT);
    const links = (): Y.Map<unknown> => inner(CHECKLIST_ROOT, 'spreken', 'links');
    const first = (): Y.Map<unknown> => {
      const link = links().get('l1');
      return link instanceof Y.Map ? link : expect.fail('no link');
    };
    const link = (change: object): Y.Map<unknown> =>
      new Y.Map(Object.entries({ title: 'Verslag', url: 'https://a.nl', order: 'a1', ...change }));
    for (const change of [
      () => changeCheckItem(doc, 'spreken', { owner: 'x'.repeat(121) }),
      () => entry(CHECKLIST_ROOT, 'spreken').set('state', 'klaar'),
      () => entry(CHECKLIST_ROOT, 'spreken').delete('state'),
      () => addCheckLink(doc, 'spreken', { ...LINK, id: 'l2', url: 'javascript:alert(1)' }),
      () => addCheckLink(doc, 'spreken', { ...LINK, id: 'l2', url: 'voorbeeld.nl' }),
      () => addCheckLink(doc, 'spreken', { ...LINK, id: 'l2', url: `https://a.nl/${'x'.repeat(2_000)}` }),
      () => addCheckLink(doc, 'spreken', { ...LINK, id: 'l2', title: 'x'.repeat(201) }),
      () => links().set('l2', 'https://a.nl'),
      () => links().set('l1', link({ url: 'data:text/html,x' })),
      () => links().set('x'.repeat(65), link({})),
      () => first().set('url', 'javascript:alert(1)'),
      () => first().set('meer', 1),
      () => first().delete('title'),
      () => notes().insert(0, [new Y.XmlElement('script')]),
      () => Reflect.apply(Y.Array.prototype.insert, notes(), [0, [new Y.Map()]]),
      () => notes().insert(0, [new Y.XmlText('los')]),
    ]) {
      expect(edit(bram, change), String(change)).toEqual([CHECKLIST_ROOT]);
      expect(stands(CHECKLIST_ROOT), String(change)).toEqual(whole);
    }
    expect(edit(bram, () => links().set('l2', link({ more: 1 })))).toEqual([CHECKLIST_ROOT]);
    expect(links().get('l2')).toHaveProperty('size', 3);
  });
});

describe('[NOTE-5] variants and scenarios', () => {
  const VARIANT = { title: 'Samen met Oost', order: 'a0', basedOn: 'fusie' };
  const STAMPED = { ...VARIANT, by: 'anna', at: 1_000 };
  const variants = (): Y.Map<unknown> => doc.getMap(VARIANTS_ROOT);
  const variant = (change: object = {}): Y.Map<unknown> => new Y.Map(Object.entries({ ...VARIANT, ...change }));
  const SCENARIO = {
    title: 'Klein beginnen',
    order: 'a0',
    description: '<paragraph>eerst twee</paragraph>',
    variantIds: { fusie: true },
    by: 'anna',
    at: 1_000,
  };
  const scenario = (): Y.Map<unknown> => {
    const description = new Y.XmlFragment();
    description.insert(0, [paragraph('eerst twee')]);
    const variantIds = new Y.Map([['fusie', true]]);
    return new Y.Map<unknown>(Object.entries({ title: SCENARIO.title, order: 'a0', description, variantIds }));
  };

  it('are stamped by the server, and edited by anyone', () => {
    expect(edit(anna, () => variants().set('v1', variant({ by: 'bram' })))).toEqual([]);
    expect(stands(VARIANTS_ROOT)).toEqual({ v1: STAMPED });
    expect(edit(bram, () => entry(VARIANTS_ROOT, 'v1').set('title', 'Met Oost en West'))).toEqual([]);
    expect(edit(bram, () => entry(VARIANTS_ROOT, 'v1').set('at', 1))).toEqual([VARIANTS_ROOT]);
    expect(edit(bram, () => entry(VARIANTS_ROOT, 'v1').delete('basedOn'))).toEqual([]);
    const { basedOn: _basedOn, ...own } = STAMPED;
    expect(stands(VARIANTS_ROOT)).toEqual({ v1: { ...own, title: 'Met Oost en West' } });
  });

  it('are removed by their own partner or who steers, and never replaced', () => {
    edit(anna, () => variants().set('v1', variant()));
    edit(anna, () => doc.getMap(SCENARIOS_ROOT).set('s1', scenario()));
    const gone = edit(bram, () => {
      variants().delete('v1');
      doc.getMap(SCENARIOS_ROOT).delete('s1');
    });
    expect(gone.sort()).toEqual([SCENARIOS_ROOT, VARIANTS_ROOT]);
    expect(edit(bram, () => entry(VARIANTS_ROOT, 'v1').set('removed', true))).toEqual([VARIANTS_ROOT]);
    expect(edit(anna, () => variants().set('v1', variant()))).toEqual([VARIANTS_ROOT]);
    expect(stands(VARIANTS_ROOT)).toEqual({ v1: STAMPED });
    expect(stands(SCENARIOS_ROOT)).toEqual({ s1: SCENARIO });
    expect(edit(aad, () => entry(VARIANTS_ROOT, 'v1').set('removed', true))).toEqual([]);
    expect(edit(fenna, () => variants().delete('v1'))).toEqual([]);
    expect(stands(VARIANTS_ROOT)).toEqual({});
  });

  it('hold nothing that is none of theirs', () => {
    edit(anna, () => variants().set('v1', variant()));
    edit(anna, () => doc.getMap(SCENARIOS_ROOT).set('s1', scenario()));
    const description = (): Y.XmlFragment => {
      const found = entry(SCENARIOS_ROOT, 's1').get('description');
      return found instanceof Y.XmlFragment ? found : expect.fail('no description');
    };
    for (const [root, change] of [
      [VARIANTS_ROOT, () => variants().set('v2', variant({ title: 'x'.repeat(201) }))],
      [VARIANTS_ROOT, () => variants().set('v2', variant({ order: 1 }))],
      [VARIANTS_ROOT, () => entry(VARIANTS_ROOT, 'v1').set('title', new Y.Text('x'))],
      [VARIANTS_ROOT, () => entry(VARIANTS_ROOT, 'v1').set('basedOn', 3)],
      [VARIANTS_ROOT, () => entry(VARIANTS_ROOT, 'v1').set('text', 'x')],
      [SCENARIOS_ROOT, () => doc.getMap(SCENARIOS_ROOT).set('s2', variant())],
      [SCENARIOS_ROOT, () => entry(SCENARIOS_ROOT, 's1').set('description', new Y.XmlFragment())],
      [SCENARIOS_ROOT, () => entry(SCENARIOS_ROOT, 's1').set('variantIds', new Y.Map())],
      [SCENARIOS_ROOT, () => inner(SCENARIOS_ROOT, 's1', 'variantIds').set('v2', new Y.Map())],
      [SCENARIOS_ROOT, () => inner(SCENARIOS_ROOT, 's1', 'variantIds').set('v2', 'ja')],
      [SCENARIOS_ROOT, () => description().insert(0, [new Y.XmlElement('script')])],
    ] satisfies [string, () => unknown][]) {
      expect(
        edit(bram, () => void change()),
        String(change),
      ).toEqual([root]);
      expect(stands(VARIANTS_ROOT), String(change)).toEqual({ v1: STAMPED });
      expect(stands(SCENARIOS_ROOT), String(change)).toEqual({ s1: SCENARIO });
    }
    const free = edit(bram, () => {
      inner(SCENARIOS_ROOT, 's1', 'variantIds').delete('fusie');
      inner(SCENARIOS_ROOT, 's1', 'variantIds').set('v1', true);
      description().insert(1, [paragraph('dan drie')]);
    });
    expect(free).toEqual([]);
    expect(stands(SCENARIOS_ROOT)).toEqual({
      s1: {
        ...SCENARIO,
        description: '<paragraph>eerst twee</paragraph><paragraph>dan drie</paragraph>',
        variantIds: { v1: true },
      },
    });
  });
});
