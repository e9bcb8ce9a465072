import type { Line, Piece } from './lines.ts';
import { COLOURS } from './looks.ts';
import { type Tag, tagsOf, tagUnder } from './tags.ts';

/** Draws on the open page. All that is drawn is either of an element of the structure, or said to be only looks. */
export type Pen = {
  /** So that it is there, also with nothing in it. */
  open(tag: Tag): void;
  line(line: Line, x: number, y: number, tag: Tag): void;
  /** A line that leads to a place in this document; `says` tells who can't see where. */
  lineTo(line: Line, x: number, y: number, tag: Tag, to: { id: string; width: number; says: string }): void;
  /** What only looks: a line, a ground. */
  looks(draw: (canvas: Canvas) => void): void;
  picture(tag: Tag, draw: (canvas: Canvas) => void): void;
  /** A second time, at the top of a page: not to be read again. */
  again(draw: () => void): void;
  /** At the edge of each page. */
  margin(draw: () => void): void;
  place(id: string, y: number): void;
};

type Canvas = {
  fill(colour: string, x: number, y: number, width: number, height: number): void;
  frame(colour: string, x: number, y: number, width: number, height: number): void;
  stroke(colour: string, from: readonly [number, number], to: readonly [number, number]): void;
};

export function penOf(document: PDFKit.PDFDocument): Pen {
  const tags = tagsOf(document);
  /** Within what isn't read nothing is tagged. */
  let mute = false;

  const canvas: Canvas = {
    fill(colour, x, y, width, height) {
      document.rect(x, y, width, height).fill(colour);
    },
    frame(colour, x, y, width, height) {
      document.lineWidth(0.5).rect(x, y, width, height).stroke(colour);
    },
    stroke(colour, from, to) {
      document
        .lineWidth(0.5)
        .moveTo(...from)
        .lineTo(...to)
        .stroke(colour);
    },
  };

  function tagged(tag: Tag, draw: () => void): void {
    if (mute) {
      draw();
      return;
    }
    const element = tags.element(tag);
    const content = document.markStructureContent(tag.role);
    draw();
    document.endMarkedContent();
    element.add(content);
  }

  function unread(type: 'Pagination' | 'Layout', draw: () => void): void {
    if (mute) {
      draw();
      return;
    }
    document.markContent('Artifact', { type });
    mute = true;
    draw();
    mute = false;
    document.endMarkedContent();
  }

  function glyphs(piece: Piece, line: Line, x: number, y: number): void {
    const { words, text, shown, level } = piece;
    const colour = words.colour ?? line.colour;
    // The letters lie on one line, whatever font they are of; a third of the leading is below it.
    const base = y + (line.height - line.size) / 2 + line.size * 0.8;
    const isOther = level % 2 === 1 || shown !== text;
    if (isOther) document.markContent('Span', { actual: text });
    document.font(piece.font, line.size).fillColor(colour);
    document.text(shown, x + piece.x, base, { lineBreak: false, baseline: 'alphabetic' });
    if (isOther) document.endMarkedContent();
    const under = (at: number): void =>
      canvas.fill(colour, x + piece.x, base + at * line.size, piece.width, line.size / 18);
    if (words.underline) under(0.12);
    if (words.strike) under(-0.28);
  }

  function link(pieces: readonly Piece[], line: Line, x: number, y: number, tag: Tag, href: string): void {
    if (mute) {
      for (const piece of pieces) glyphs(piece, line, x, y);
      return;
    }
    const own = tagUnder(tag, 'Link');
    tagged(own, () => {
      for (const piece of pieces) glyphs(piece, line, x, y);
    });
    const from = Math.min(...pieces.map((piece) => piece.x));
    const to = Math.max(...pieces.map((piece) => piece.x + piece.width));
    const about = { structParent: tags.element(own), Contents: Object(pieces.map(({ text }) => text).join('')) };
    document.link(x + from, y, to - from, line.height, href, about);
    tags.close(own);
  }

  return {
    open(tag) {
      if (!mute) tags.element(tag);
    },
    line(line, x, y, tag) {
      for (const { href, pieces } of byLink(line.pieces)) {
        if (href !== null) link(pieces, line, x, y, tag, href);
        else
          tagged(tag, () => {
            for (const piece of pieces) glyphs(piece, line, x, y);
          });
      }
    },
    lineTo(line, x, y, tag, { id, width, says }) {
      const own = tagUnder(tag, 'Link');
      tagged(own, () => {
        for (const piece of line.pieces) glyphs(piece, line, x, y);
      });
      const about = { structParent: tags.element(own), Contents: Object(says) };
      document.goTo(x, y, width, line.height, id, about);
      tags.close(own);
    },
    looks(draw) {
      unread('Layout', () => draw(canvas));
    },
    picture(tag, draw) {
      tagged(tag, () => draw(canvas));
    },
    again(draw) {
      unread('Pagination', draw);
    },
    margin(draw) {
      unread('Pagination', draw);
    },
    place(id, y) {
      if (!mute) document.addNamedDestination(id, 'XYZ', 0, y, null);
    },
  };
}

function byLink(pieces: readonly Piece[]): { href: string | null; pieces: Piece[] }[] {
  const groups: { href: string | null; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const { link: href } = piece.words;
    const last = groups.at(-1);
    if (last !== undefined && last.href === href) last.pieces.push(piece);
    else groups.push({ href, pieces: [piece] });
  }
  return groups;
}

export const BAR_COLOURS = { track: COLOURS.accentSoft, bar: COLOURS.accent, edge: COLOURS.edge } as const;
