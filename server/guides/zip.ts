import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ZipFile as ZipWriter } from 'yazl';
import { AppError } from '../../shared/errors.ts';

/**
 * A Word file is a zip, and a zip can say it is small and be huge. So it is opened here first: what it says of itself is
 * added up before anything is unpacked, no part may turn out larger than it said, and what goes on to the Word reader is a
 * new zip of the text parts alone, not packed.
 */
const MOST_ENTRIES = 2_000;
/** All parts, pictures too, as the zip tells their sizes. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The parts that hold text. A guide of a hundred questions takes a tenth of a megabyte. */
const MOST_TEXT_BYTES = 16 * 1024 * 1024;

const MAIN_PART = 'word/document.xml';
const isTextPart = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

const field = 'file';
const bomb = () => new AppError('file-bomb', { field });
const broken = (cause: unknown) => new AppError('file-broken', { field, cause });

/** The text parts of a Word file as a zip that can be unpacked without fear. AppError: file-bomb, -broken, -not-word, -old-or-locked. */
export async function safeWordZip(bytes: Buffer): Promise<Buffer> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }).catch(
    (error: unknown) => {
      throw broken(error);
    },
  );
  try {
    const entries = await textEntries(zip);
    if (!entries.some(({ fileName }) => fileName === MAIN_PART)) throw new AppError('file-not-word', { field });
    return await rezipped(zip, entries);
  } catch (error) {
    throw error instanceof AppError ? error : broken(error);
  } finally {
    zip.close();
  }
}

async function textEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw bomb();
  const entries: Entry[] = [];
  let bytes = 0;
  let textBytes = 0;
  for await (const entry of zip.eachEntry()) {
    bytes += entry.uncompressedSize;
    if (isTextPart(entry.fileName)) {
      if (entry.isEncrypted()) throw new AppError('file-old-or-locked', { field });
      textBytes += entry.uncompressedSize;
      entries.push(entry);
    }
    if (bytes > MOST_BYTES || textBytes > MOST_TEXT_BYTES) throw bomb();
  }
  return entries;
}

async function rezipped(zip: ZipFile, entries: readonly Entry[]): Promise<Buffer> {
  const writer = new ZipWriter();
  const names = new Set<string>();
  for (const entry of entries) {
    if (names.has(entry.fileName)) continue;
    names.add(entry.fileName);
    // The reader stops at the size that was told: a part that goes on beyond it is an error, not more memory.
    const part = await buffer(await zip.openReadStreamPromise(entry));
    writer.addBuffer(part, entry.fileName, { compress: false });
  }
  writer.end();
  return buffer(writer.outputStream);
}
