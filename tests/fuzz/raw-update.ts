import * as encoding from 'lib0/encoding';

/** Updates (V1) written by hand: what no Yjs would write, and a hostile client can. */
export type RawId = readonly [client: number, clock: number];

type Place =
  | { root: string; key?: string }
  | { parent: RawId; key?: string }
  | { after: RawId; before?: RawId }
  | { before: RawId };

export type RawContent =
  | { kind: 'deleted'; length: number }
  | { kind: 'string'; text: string }
  | { kind: 'element'; name: string }
  /** 0 array, 1 map, 2 text, 4 fragment, 6 XML text; anything else is nonsense. */
  | { kind: 'type'; ref: number }
  | { kind: 'any'; values: readonly Uint8Array[] }
  | { kind: 'format'; key: string; json: string }
  | { kind: 'doc'; guid: string };

export type RawStruct = { at: Place; content: RawContent } | { gc: number } | { skip: number };

export type RawGroup = { client: number; clock: number; structs: readonly RawStruct[] };

export type RawDeletes = { client: number; ranges: readonly (readonly [clock: number, length: number])[] };

const REF = { deleted: 1, string: 4, format: 6, element: 7, type: 7, any: 8, doc: 9 } as const;
const XML_ELEMENT = 3;
const HAS_KEY = 0x20;
const HAS_RIGHT = 0x40;
const HAS_LEFT = 0x80;

/** The bytes of an update with these groups in this order. */
export function rawUpdate(groups: readonly RawGroup[], deletes: readonly RawDeletes[] = []): Uint8Array {
  const to = encoding.createEncoder();
  encoding.writeVarUint(to, groups.length);
  for (const { client, clock, structs } of groups) {
    encoding.writeVarUint(to, structs.length);
    encoding.writeVarUint(to, client);
    encoding.writeVarUint(to, clock);
    for (const struct of structs) writeStruct(to, struct);
  }
  encoding.writeVarUint(to, deletes.length);
  for (const { client, ranges } of deletes) {
    encoding.writeVarUint(to, client);
    encoding.writeVarUint(to, ranges.length);
    for (const range of ranges) for (const number of range) encoding.writeVarUint(to, number);
  }
  return encoding.toUint8Array(to);
}

function writeStruct(to: encoding.Encoder, struct: RawStruct): void {
  if ('gc' in struct) {
    encoding.writeUint8(to, 0);
    encoding.writeVarUint(to, struct.gc);
  } else if ('skip' in struct) {
    encoding.writeUint8(to, 10);
    encoding.writeVarUint(to, struct.skip);
  } else {
    writePlace(to, struct.at, REF[struct.content.kind]);
    writeContent(to, struct.content);
  }
}

function writePlace(to: encoding.Encoder, at: Place, ref: number): void {
  const left = 'after' in at ? at.after : null;
  const right = 'before' in at && at.before !== undefined ? at.before : null;
  const key = 'key' in at && at.key !== undefined ? at.key : null;
  encoding.writeUint8(
    to,
    ref | (left === null ? 0 : HAS_LEFT) | (right === null ? 0 : HAS_RIGHT) | (key === null ? 0 : HAS_KEY),
  );
  for (const id of [left, right]) if (id !== null) writeId(to, id);
  if ('root' in at) {
    encoding.writeVarUint(to, 1);
    encoding.writeVarString(to, at.root);
  } else if ('parent' in at) {
    encoding.writeVarUint(to, 0);
    writeId(to, at.parent);
  }
  if (key !== null) encoding.writeVarString(to, key);
}

function writeId(to: encoding.Encoder, [client, clock]: RawId): void {
  encoding.writeVarUint(to, client);
  encoding.writeVarUint(to, clock);
}

function writeContent(to: encoding.Encoder, content: RawContent): void {
  switch (content.kind) {
    case 'deleted':
      return encoding.writeVarUint(to, content.length);
    case 'string':
      return encoding.writeVarString(to, content.text);
    case 'element':
      encoding.writeVarUint(to, XML_ELEMENT);
      return encoding.writeVarString(to, content.name);
    case 'type':
      return encoding.writeVarUint(to, content.ref);
    case 'any':
      encoding.writeVarUint(to, content.values.length);
      for (const value of content.values) encoding.writeUint8Array(to, value);
      return;
    case 'format':
      encoding.writeVarString(to, content.key);
      return encoding.writeVarString(to, content.json);
    case 'doc':
      encoding.writeVarString(to, content.guid);
      return encoding.writeAny(to, {});
  }
}

/** A plain value as lib0 writes it. */
export function plainAny(value: number): Uint8Array {
  const to = encoding.createEncoder();
  encoding.writeAny(to, value);
  return encoding.toUint8Array(to);
}

/** A value of that many arrays in one another, as lib0 writes it; made without recursion. */
export function nestedArrays(depth: number): Uint8Array {
  const bytes = new Uint8Array(depth * 2 + 1);
  for (let level = 0; level < depth; level++) bytes.set([117, 1], level * 2);
  bytes.set([126], depth * 2);
  return bytes;
}

/** Elements of this name in one another under a root, by one client id from clock 0. */
export function nestedElements(client: number, root: string, name: string, depth: number): Uint8Array {
  const structs: RawStruct[] = [];
  for (let level = 0; level < depth; level++) {
    structs.push({
      at: level === 0 ? { root } : { parent: [client, level - 1] },
      content: { kind: 'element', name },
    });
  }
  return rawUpdate([{ client, clock: 0, structs }]);
}
