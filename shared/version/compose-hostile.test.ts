import {
  type Arbitrary,
  anything,
  array,
  assert,
  constantFrom,
  dictionary,
  oneof,
  property,
  string,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { PARTNERS, PEOPLE } from '../../tests/support/version-sample-meeting.ts';
import { materialOf, stageOf } from '../../tests/support/version-sample-parts.ts';
import { MATRIX_NOTES, SCENARIOS_ROOT } from '../board/board.ts';
import { addNote } from '../board/notes.ts';
import { composeVersion } from './compose.ts';
import { canonical, hashOf } from './hash.ts';
import { Version } from './version.ts';

/** Documents no editor of ours writes: whatever Yjs can hold, under the names that are read. */
type Act = (doc: Y.Doc) => void;

const word = oneof(
  string(),
  constantFrom('\ud800', 'half \udfff', 'NFC e\u0301', '__proto__', 'constructor', '', '👩🏽‍🏫'),
);
const number = constantFrom(0, -0, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60);
const junk: Arbitrary<unknown> = oneof(
  word,
  number,
  constantFrom(null, true, undefined, 7n, new Uint8Array(3)),
  anything(),
);

const ROOTS = [
  'notes:matrix',
  'notes:scenarios',
  'notes:regio-positie',
  'variants',
  'scenarios',
  'checklist',
  'meta',
] as const;
const POSITIONS = ['positions:regio-positie', 'positions:scenarios'] as const;
const KEYS = [
  'kind',
  'place',
  'text',
  'order',
  'by',
  'at',
  'adopters',
  'title',
  'basedOn',
  'removed',
  'state',
  'owner',
  'links',
  'stance',
  'note',
  'variantIds',
  'description',
  'notes',
];

/** Values that fit now and then, so that what is read further down is reached too. */
const fitting: Arbitrary<unknown> = constantFrom<unknown>(
  'pro',
  'remark',
  'for',
  'a0',
  'anna-phone',
  'nobody',
  true,
  { questionId: 'regio-positie.1' },
  { variantId: 'capaciteit', aspectId: 'governance' },
  { scenarioId: 's', aspectId: 'financien' },
  { variantId: '\ud800', aspectId: 'governance' },
);

const shared: Arbitrary<() => unknown> = oneof(
  word.map((text) => () => new Y.Text(text)),
  tuple(constantFrom('partner-1', 'partner-9', '\ud800', 'capaciteit'), fitting).map(
    ([key, value]) =>
      () =>
        new Y.Map<unknown>([[key, value]]),
  ),
  word.map((text) => () => fragmentOf(text)),
  junk.map((value) => () => storable(value)),
  fitting.map((value) => () => value),
);

function fragmentOf(text: string): Y.XmlFragment {
  const fragment = new Y.XmlFragment();
  fragment.insert(0, [new Y.XmlText(text)]);
  return fragment;
}

/** What Yjs itself can't hold never comes out of it. */
function storable(value: unknown): unknown {
  try {
    const doc = new Y.Doc();
    doc.getMap('any').set('value', value);
    Y.encodeStateAsUpdate(doc);
    return value;
  } catch (error) {
    return String(error);
  }
}

const entry: Arbitrary<Act> = tuple(
  oneof(constantFrom(...ROOTS), constantFrom(...POSITIONS)),
  oneof(constantFrom('s', 'n1', 'studentenaantallen', 'regio-positie.1/partner-1', 's/partner-2', 's/partner-9'), word),
  dictionary(constantFrom(...KEYS), shared),
).map(([root, id, fields]) => (doc) => {
  const map = new Y.Map<unknown>();
  for (const [key, make] of Object.entries(fields)) map.set(key, make());
  doc.getMap(root).set(id, map);
});

/** A good note or scenario, but for what its numbers and names are. */
const nearlyGood: Arbitrary<Act> = tuple(constantFrom('n1', 'n2', '\ud800'), word, number).map(
  ([id, text, at]) =>
    (doc) => {
      const place = { variantId: 'capaciteit', aspectId: 'governance' };
      addNote(doc, MATRIX_NOTES, { id, kind: 'pro', place, order: text, text });
      doc.getMap(SCENARIOS_ROOT).set(id, new Y.Map<unknown>(Object.entries({ title: text, order: text, at })));
      for (const root of [MATRIX_NOTES, SCENARIOS_ROOT]) {
        const entry = doc.getMap(root).get(id);
        if (entry instanceof Y.Map) entry.set('at', at);
      }
    },
);

const NAMES = ['paragraph', 'heading', 'tableCell', 'orderedList', 'hologram', 'doc', '\ud800', 'constructor'];
const ATTRIBUTES = ['level', 'colspan', 'start', 'type', 'align', 'onclick', '__proto__', '\ud800'];
const MARKS = ['bold', 'link', 'author', 'glow', 'constructor'];

const writing: Arbitrary<Act> = tuple(
  constantFrom('regio-positie.core', 'regio-positie.1', 'nowhere'),
  constantFrom(...NAMES),
  dictionary(constantFrom(...ATTRIBUTES), oneof(junk, constantFrom(3, 2, 'left'))),
  word,
  dictionary(
    constantFrom(...MARKS),
    oneof(junk, constantFrom({ href: 'java\nscript:x' }, { href: 'voorbeeld.nl' }, { partner: 'partner-1' })),
  ),
).map(([id, name, attributes, text, marks]) => (doc) => {
  const element: unknown = new Y.XmlElement(name);
  if (!(element instanceof Y.XmlElement)) return;
  doc.getXmlFragment(`answer:${id}`).push([element]);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, storable(value));
  const run = new Y.XmlText();
  element.push([run]);
  const format = Object.fromEntries(Object.entries(marks).map(([key, value]) => [key, storable(value)]));
  run.insert(0, text, format);
  run.insertEmbed(run.length, { image: 'x' });
});

const rubbish: Arbitrary<Act> = tuple(constantFrom(...ROOTS), word, junk).map(([root, key, value]) => (doc) => {
  doc.getMap(root).set(key, storable(value));
});

test('[SEAL-3] whatever a document holds, a version of it can be hashed and reads back as it is', () => {
  assert(
    property(array(oneof(entry, nearlyGood, writing, rubbish), { maxLength: 12 }), (acts) => {
      const doc = new Y.Doc();
      const made = materialOf(stageOf([...PARTNERS], PEOPLE), { doc });
      for (const act of acts) act(doc);
      const version = composeVersion(made);
      const read = Version.parse(JSON.parse(canonical(version)));
      expect(read).toEqual(version);
      expect(hashOf(read)).toBe(hashOf(version));
    }),
    { numRuns: 100 },
  );
});
