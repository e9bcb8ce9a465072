/**
 * The structure of the PDF, for who reads it with ears or fingers: a tree of elements beside the pages, made while these
 * are drawn and in the order in which they are read.
 */
export type Tag = {
  role:
    | 'Document'
    | `H${1 | 2 | 3 | 4 | 5 | 6}`
    | 'P'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Link'
    | 'BlockQuote'
    | 'TOC'
    | 'TOCI'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Figure';
  parent: Tag | null;
  /** What it is, for who can't see it. */
  alt?: string;
  /** Of a table: what it is. */
  summary?: string;
  /** Of a header cell: what it tells about. */
  scope?: 'Row' | 'Column';
  columns?: number;
  rows?: number;
};

export const tagUnder = (parent: Tag, role: Tag['role'], more: Omit<Tag, 'role' | 'parent'> = {}): Tag => ({
  role,
  parent,
  ...more,
});

declare global {
  namespace PDFKit {
    /** What the library's types leave out. */
    interface PDFStructureElement {
      dictionary: { data: Record<string, unknown> };
    }
  }
}

export type Tags = {
  element(tag: Tag): PDFKit.PDFStructureElement;
  /** After it nothing comes under it: what points to a place on a page must be closed while that page is open. */
  close(tag: Tag): void;
};

export function tagsOf(document: PDFKit.PDFDocument): Tags {
  const elements = new Map<Tag, PDFKit.PDFStructureElement>();

  function element(tag: Tag): PDFKit.PDFStructureElement {
    const known = elements.get(tag);
    if (known !== undefined) return known;
    const made = document.struct(tag.role, tag.alt === undefined ? {} : { alt: tag.alt });
    const about = attributesOf(tag);
    if (about !== null) made.dictionary.data.A = about;
    if (tag.parent === null) document.addStructure(made);
    else element(tag.parent).add(made);
    elements.set(tag, made);
    return made;
  }

  return {
    element,
    close(tag) {
      elements.get(tag)?.end();
      elements.delete(tag);
    },
  };
}

function attributesOf({ role, summary, scope, columns = 1, rows = 1 }: Tag): Record<string, unknown> | null {
  // The library takes a string object for words, and a plain string for a name.
  if (summary !== undefined) return { O: 'Table', Summary: Object(summary) };
  if (role !== 'TH' && role !== 'TD') return null;
  const about = {
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columns === 1 ? {} : { ColSpan: columns }),
    ...(rows === 1 ? {} : { RowSpan: rows }),
  };
  return Object.keys(about).length === 0 ? null : { O: 'Table', ...about };
}
