import { inflateSync } from 'node:zlib';

/**
 * A font from its web file (WOFF 1.0) as the font it was made of: the same tables, unpacked. The library reads web files
 * too, but unpacks a table anew for each letter, which takes most of the time a whole paper does.
 */
const WOFF = { header: 44, entry: 20 } as const;
const SFNT = { header: 12, entry: 16 } as const;

type FontTable = { tag: Buffer; checksum: number; data: Buffer };

export function unpacked(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const flavour = woff.readUInt32BE(4);
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, at) => tableAt(woff, WOFF.header + at * WOFF.entry));
  const directory = Buffer.alloc(SFNT.header + tables.length * SFNT.entry);
  const selector = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(flavour, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(2 ** selector * 16, 6);
  directory.writeUInt16BE(selector, 8);
  directory.writeUInt16BE((tables.length - 2 ** selector) * 16, 10);
  const parts = [directory];
  let offset = directory.length;
  for (const [at, { tag, checksum, data }] of tables.entries()) {
    const entry = SFNT.header + at * SFNT.entry;
    tag.copy(directory, entry);
    directory.writeUInt32BE(checksum, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    const filled = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    parts.push(filled);
    offset += filled.length;
  }
  return Buffer.concat(parts);
}

function tableAt(woff: Buffer, entry: number): FontTable {
  const offset = woff.readUInt32BE(entry + 4);
  const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
  const length = woff.readUInt32BE(entry + 12);
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    data: packed.length < length ? inflateSync(packed) : packed,
  };
}
