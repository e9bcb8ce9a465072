/**
 * Reads a PDF that wasn't compressed, without the library that wrote it: its structure as a screen reader walks it, with
 * the words of each element, and what of each page isn't read.
 */
export type PdfElement = {
  role: string;
  alt: string | null;
  /** Its attributes as they stand in the file. */
  attributes: string;
  /** What it says itself and through what is under it, in order. */
  text(): string;
  /** Elements under it, near or far, of a role. */
  under(role: RegExp): PdfElement[];
};
export type PdfPage = { width: number; height: number /** Without white space. */; unread: string };

type Said = { marked: Map<number, string>; unread: string };

export function readPdf(bytes: Uint8Array) {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = objectsOf(file);
  const dictionary = (id: string): string => objects.get(id) ?? '';
  const reference = (text: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? '';

  const catalog = [...objects.values()].find((text) => text.includes('/Type /Catalog')) ?? '';
  const pageIds = idsIn(/\/Kids \[([^\]]*)\]/.exec(dictionary(reference(catalog, 'Pages')))?.[1] ?? '');
  const fonts = new Map<string, Map<string, string>>();
  const said = new Map<string, Said>();
  for (const id of pageIds) {
    const page = dictionary(id);
    for (const [, name = '', font = ''] of dictionary(reference(page, 'Resources')).matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      if (!fonts.has(name)) fonts.set(name, lettersOf(dictionary(reference(dictionary(font), 'ToUnicode'))));
    }
    said.set(id, saidOn(dictionary(reference(page, 'Contents')), fonts));
  }

  function element(id: string): PdfElement {
    const text = dictionary(id);
    const children = kidsOf(text).map((kid) => (kid.kind === 'element' ? element(kid.id) : kid));
    const words = (): string =>
      children.map((kid) => ('role' in kid ? kid.text() : (said.get(kid.page)?.marked.get(kid.mark) ?? ''))).join('');
    return {
      role: /\/S \/(\w+)/.exec(text)?.[1] ?? '',
      alt: stringIn(text, 'Alt'),
      attributes: /\/A <<([\s\S]*?)>>/.exec(text)?.[1] ?? '',
      text: words,
      under: (role) =>
        children.flatMap((kid) => ('role' in kid ? [...(role.test(kid.role) ? [kid] : []), ...kid.under(role)] : [])),
    };
  }

  const top = dictionary(reference(catalog, 'StructTreeRoot'));
  const root = element(/\/K \[(\d+) 0 R\]/.exec(top)?.[1] ?? '');
  return {
    catalog,
    root,
    elements: (role: RegExp): PdfElement[] => root.under(role),
    /** All that is read, without white space. */
    text: squeezed(root.text()),
    has: (part: string): boolean => file.includes(part),
    bookmarks: [...objects.values()].filter((text) => text.includes('/Title') && text.includes('/Dest [')).length,
    pages: pageIds.map((id): PdfPage => {
      const [width = 0, height = 0] =
        /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary(id))?.slice(1).map(Number) ?? [];
      return { width, height, unread: squeezed(said.get(id)?.unread ?? '') };
    }),
  };
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** By number: found through the table at the end, since what a font holds can look like anything. */
function objectsOf(file: string): Map<string, string> {
  const from = Number(/startxref\n(\d+)\n/.exec(file.slice(-64))?.[1]);
  const offsets = [...file.slice(from).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  const ends = [...offsets, from].sort((a, b) => a - b);
  return new Map(
    offsets.map((offset, at) => {
      const end = ends.find((other) => other > offset) ?? from;
      return [String(at + 1), file.slice(offset, end)];
    }),
  );
}

const idsIn = (text: string): string[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);

type Kid = { kind: 'element'; id: string } | { kind: 'content'; page: string; mark: number };

function kidsOf(text: string): Kid[] {
  const own = /\/Pg (\d+) 0 R\n>>\nendobj/.exec(text)?.[1] ?? '';
  const list = /\/K \[([\s\S]*?)\]\n/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/<<([\s\S]*?)>>|(\d+) 0 R|(\d+)/g)].flatMap(([, inner, id, mark]): Kid[] => {
    if (id !== undefined) return [{ kind: 'element', id }];
    if (mark !== undefined) return [{ kind: 'content', page: own, mark: Number(mark) }];
    const at = /\/Pg (\d+) 0 R\n\/MCID (\d+)/.exec(inner ?? '');
    return at === null ? [] : [{ kind: 'content', page: at[1] ?? '', mark: Number(at[2]) }];
  });
}

/** Which letters each glyph of a font stands for. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    for (const [at, [, units = '']] of [...list.matchAll(/<([^>]*)>/g)].entries()) {
      const codes = units.split(' ').filter((unit) => unit !== '');
      const glyph = (Number.parseInt(from, 16) + at).toString(16).padStart(4, '0');
      letters.set(glyph, String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16))));
    }
  }
  return letters;
}

const OPERATORS = /\/(\w+) (?:<<([\s\S]*?)>> )?(?:BDC|BMC)|\bEMC\b|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g;

function saidOn(content: string, fonts: ReadonlyMap<string, Map<string, string>>): Said {
  const said: Said = { marked: new Map(), unread: '' };
  const open: { mark: number | null; spoken: boolean }[] = [];
  let font = '';
  const say = (text: string): void => {
    const mark = open.findLast((one) => one.mark !== null)?.mark ?? null;
    if (mark === null) said.unread += text;
    else said.marked.set(mark, `${said.marked.get(mark) ?? ''}${text}`);
  };
  for (const [operator, tag, about = '', name, shown] of content.matchAll(OPERATORS)) {
    if (operator === 'EMC') open.pop();
    else if (tag !== undefined) {
      const actual = stringIn(about, 'ActualText');
      if (actual !== null) say(actual);
      const mark = /\/MCID (\d+)/.exec(about)?.[1];
      open.push({ mark: mark === undefined ? null : Number(mark), spoken: actual !== null });
    } else if (name !== undefined) font = name;
    else if (shown !== undefined && !open.some(({ spoken }) => spoken)) {
      const glyphs = [...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
      say(glyphs.map((glyph) => fonts.get(font)?.get(glyph) ?? '\ufffd').join(''));
    }
  }
  return said;
}

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function stringIn(text: string, key: string): string | null {
  const raw = new RegExp(`/${key} \\(((?:[^\\\\)]|\\\\[\\s\\S])*)\\)`).exec(text)?.[1];
  if (raw === undefined) return null;
  const plain = raw.replace(/\\([\s\S])/g, (_, sign: string) => ESCAPED[sign] ?? sign);
  if (!plain.startsWith('\u00fe\u00ff')) return plain;
  return new TextDecoder('utf-16be').decode(Buffer.from(plain.slice(2), 'latin1'));
}
