import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/**
 * A Word file as it will be every time: the library dates it with now and makes up ids, so that the same version would
 * never give the same bytes twice. Here it gets the date of what it is of, and ids that are counted.
 */
export async function settled(file: Buffer, at: number): Promise<Uint8Array> {
  const zip = await fromBufferPromise(file, { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  zip.close();
  const ids = counted();
  const date = new Date(at);
  const writer = new ZipFile();
  for (const [name, part] of [...parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const content = /\.(?:xml|rels)$/.test(name) ? Buffer.from(settledXml(name, part.toString(), ids, date)) : part;
    // A zip knows no time zone: this is the day as Greenwich has it, wherever the server stands.
    writer.addBuffer(content, name, { mtime: asLocal(date), mode: 0o100644 });
  }
  writer.end();
  return buffer(writer.outputStream);
}

/** The library's own ids of relationships: 21 letters and digits. */
const MADE_UP = /rId([a-z0-9_-]{21})(?=")/g;
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/g;
/** Where a heading is named to be found, and where it is looked for. */
const PLACE = /(\bw:(?:name|anchor)="|>PAGEREF )_Toc(\d+)(?=["\s])/g;
const DRAWING = /(<wp:docPr\b[^>]*?\bid=")(\d+)"/g;
const DATE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** A field in one run, as no other program writes it: LibreOffice shows nothing of it. */
const FIELD =
  /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?(<w:fldChar w:fldCharType="begin"\/>)(<w:instrText[^>]*>PAGEREF[^<]*<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)(<w:t[^>]*>[^<]*<\/w:t>)(<w:fldChar w:fldCharType="end"\/>)<\/w:r>/g;

const inRuns = (_: string, look: string | undefined, ...parts: string[]): string =>
  parts
    .slice(0, 5)
    .map((part) => `<w:r>${look ?? ''}${part}</w:r>`)
    .join('');

type Ids = (kind: string, id: string) => number;

/** A number for each id, from 1, in the order they are met. */
function counted(): Ids {
  const known = new Map<string, number>();
  const counts = new Map<string, number>();
  return (kind, id) => {
    const key = `${kind} ${id}`;
    const found = known.get(key) ?? (counts.get(kind) ?? 0) + 1;
    if (!known.has(key)) counts.set(kind, found);
    known.set(key, found);
    return found;
  };
}

const settledXml = (name: string, xml: string, ids: Ids, date: Date): string =>
  xml
    .replace(MADE_UP, (_, id: string) => `rIdLink${ids('link', id)}`)
    .replace(BOOKMARK, (_, before: string, id: string) => `${before}${ids(`bookmark ${name}`, id)}"`)
    .replace(PLACE, (_, before: string, id: string) => `${before}_Toc${ids('place', id)}`)
    .replace(DRAWING, (_, before: string, id: string) => `${before}${ids(`drawing ${name}`, id)}"`)
    .replace(FIELD, inRuns)
    .replace(DATE, (_, before: string) => `${before}${date.toISOString().replace(/\.\d+Z$/, 'Z')}`);

const asLocal = (date: Date): Date => new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
