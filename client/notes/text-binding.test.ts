import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bindText, type TextBinding, type TextField } from './text-binding.ts';

const MOST = 40;

type Writer = {
  doc: Y.Doc;
  text: Y.Text;
  field: TextField;
  binding: TextBinding;
  composing: boolean;
  cuts: number;
  /** As the browser does it: the field first, then it is told. */
  replace(from: number, to: number, insert: string): void;
  compose(on: boolean): void;
};

function writer(name: string): Writer {
  const doc = new Y.Doc();
  const text = doc.getText(name);
  const selection = { start: 0, end: 0 };
  let value = '';
  const field: TextField = {
    get value() {
      return value;
    },
    // A browser puts the caret at the end of a text that is set.
    set value(next) {
      value = next;
      selection.start = next.length;
      selection.end = next.length;
    },
    get selectionStart() {
      return selection.start;
    },
    get selectionEnd() {
      return selection.end;
    },
    setSelectionRange(start, end) {
      selection.start = Math.min(start, value.length);
      selection.end = Math.min(end, value.length);
    },
  };
  const one: Writer = {
    doc,
    text,
    field,
    composing: false,
    cuts: 0,
    binding: bindText({ text, field, most: MOST, onShown: () => {}, onCut: () => (one.cuts += 1) }),
    replace(from, to, insert) {
      const next = value.slice(0, from) + insert + value.slice(to);
      field.value = next;
      field.setSelectionRange(from + insert.length, from + insert.length);
      one.binding.typed();
    },
    compose(on) {
      one.composing = on;
      one.binding.composing(on);
    },
  };
  return one;
}

const pair = (): [Writer, Writer] => [writer('t'), writer('t')];

function tell(from: Writer, to: Writer): void {
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'wire');
}

function meet(one: Writer, other: Writer): void {
  tell(one, other);
  tell(other, one);
}

const selected = ({ field }: Writer): string => field.value.slice(field.selectionStart, field.selectionEnd);

describe('a field and its text', () => {
  it('[NOTE-5] bring two writers to the same words, and no caret off its own', () => {
    const [anna, bram] = pair();
    anna.replace(0, 0, 'Samen opleiden');
    meet(anna, bram);
    bram.field.setSelectionRange(6, 14);
    anna.replace(0, 5, 'Steeds meer samen');
    meet(anna, bram);
    expect(bram.field.value).toBe('Steeds meer samen opleiden');
    expect(selected(bram)).toBe('opleiden');
  });

  it('[NOTE-5] leave the caret before what someone else puts right there', () => {
    const [anna, bram] = pair();
    anna.replace(0, 0, 'Goed');
    meet(anna, bram);
    anna.field.setSelectionRange(4, 4);
    bram.replace(4, 4, ' idee');
    meet(anna, bram);
    anna.replace(4, 4, '!');
    meet(anna, bram);
    expect([anna.field.value, bram.field.value]).toEqual(['Goed! idee', 'Goed! idee']);
  });

  it('[NOTE-5] neither writes into the field nor sends half a letter while it is composed', () => {
    const [anna, bram] = pair();
    anna.replace(0, 0, 'Een kans');
    meet(anna, bram);
    anna.compose(true);
    anna.replace(8, 8, '´');
    bram.replace(0, 3, 'Dit is een');
    meet(anna, bram);
    expect(anna.field.value).toBe('Een kans´');
    expect(bram.field.value).toBe('Dit is een kans');
    anna.replace(8, 9, 'é');
    anna.compose(false);
    meet(anna, bram);
    expect([anna.field.value, bram.field.value]).toEqual(['Dit is een kansé', 'Dit is een kansé']);
    expect(anna.field.selectionEnd).toBe('Dit is een kansé'.length);
  });

  it('[NOTE-5] take out only what was there when it was selected', () => {
    const [anna, bram] = pair();
    anna.replace(0, 0, 'abcdef');
    meet(anna, bram);
    anna.compose(true);
    bram.replace(3, 3, 'XYZ');
    meet(anna, bram);
    anna.replace(1, 5, '-');
    anna.compose(false);
    meet(anna, bram);
    expect([anna.field.value, bram.field.value]).toEqual(['a-XYZf', 'a-XYZf']);
  });

  it('[ANSWER-1] undo takes back only one’s own, and redo puts it there again', () => {
    const [anna, bram] = pair();
    anna.replace(0, 0, 'Van Anna. ');
    meet(anna, bram);
    bram.replace(10, 10, 'Van Bram.');
    meet(anna, bram);
    anna.binding.undo();
    meet(anna, bram);
    expect([anna.field.value, bram.field.value]).toEqual(['Van Bram.', 'Van Bram.']);
    anna.binding.redo();
    expect(anna.field.value).toBe('Van Anna. Van Bram.');
    anna.binding.forgetUndo();
    anna.binding.undo();
    expect(anna.field.value).toBe('Van Anna. Van Bram.');
  });

  it('[NOTE-5] keep to the limit, and say what did not fit', () => {
    const anna = writer('t');
    anna.replace(0, 0, 'x'.repeat(MOST - 1));
    anna.replace(3, 3, '😀!');
    expect(anna.field.value).toBe('x'.repeat(MOST - 1));
    expect(anna.cuts).toBe(1);
    anna.replace(3, 3, 'a\nb');
    expect(anna.field.value).toBe(`xxxa${'x'.repeat(MOST - 4)}`);
    expect(anna.field.selectionEnd).toBe(4);
  });

  it('[NOTE-5] that two brought over the limit can only shrink', () => {
    const [anna, bram] = pair();
    anna.replace(0, 0, 'a'.repeat(30));
    bram.replace(0, 0, 'b'.repeat(30));
    meet(anna, bram);
    expect(anna.field.value).toHaveLength(60);
    anna.replace(5, 5, 'nog');
    anna.replace(0, 1, 'xy');
    expect(anna.field.value).toHaveLength(59);
    meet(anna, bram);
    expect(bram.field.value).toBe(anna.field.value);
  });

  it('[NOTE-5] writes what was begun when it is closed', () => {
    const anna = writer('t');
    anna.compose(true);
    anna.replace(0, 0, 'half');
    anna.binding.close();
    expect(anna.text.toString()).toBe('half');
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'e', '\u0301', '\n'), maxLength: 6 });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type'), from: fc.nat(50), length: fc.nat(4), words }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('compose'), on: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('tell') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('select'), from: fc.nat(50), length: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redo') }) },
);
type Step = { do: string; from?: number; length?: number; words?: string; on?: boolean };

/** A place in the field that isn't within a character, as a caret's never is. */
function between(value: string, at: number): number {
  const place = Math.min(at, value.length);
  return value.slice(0, place).isWellFormed() ? place : place - 1;
}

function act(writer: Writer, other: Writer, { from = 0, length = 0, words: typed = '', ...one }: Step): void {
  const { value } = writer.field;
  const [start, end] = [between(value, from), between(value, from + length)];
  if (one.do === 'type') writer.replace(start, end, typed);
  else if (one.do === 'compose') writer.compose(one.on ?? false);
  else if (one.do === 'tell') tell(other, writer);
  else if (one.do === 'select') writer.field.setSelectionRange(start, end);
  else {
    if (one.do === 'undo') writer.binding.undo();
    else writer.binding.redo();
    writer.composing = false;
  }
}

it('[NOTE-5] two writers in any order of typing, composing, undoing and hearing of each other end with the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), step), { maxLength: 40 }), (steps) => {
      const [anna, bram] = pair();
      for (const [first, one] of steps) {
        const [here, there] = first ? [anna, bram] : [bram, anna];
        act(here, there, one);
        if (!here.composing) expect(here.field.value).toBe(here.text.toString());
        expect(here.text.toString().isWellFormed()).toBe(true);
        for (const caret of [here.field.selectionStart, here.field.selectionEnd]) {
          expect(between(here.field.value, caret)).toBe(caret);
        }
      }
      for (const one of [anna, bram]) one.compose(false);
      meet(anna, bram);
      expect(anna.field.value).toBe(bram.field.value);
      expect(anna.field.value).toBe(anna.text.toString());
    }),
    { numRuns: 400 },
  );
});

/** Twelve letters, each once; what Anna puts in are digits and what Bram puts in are capitals: all can be told apart. */
const LETTERS = 'abcdefghijkl';
const span = fc.record({ from: fc.nat(14), length: fc.nat(5) });
const edits = (unit: fc.Arbitrary<string>) =>
  fc.array(fc.record({ span, put: fc.string({ unit, maxLength: 3 }) }), { maxLength: 4 });
const without = (text: string, letters: RegExp, gone: string): string =>
  [...text].filter((letter) => !letters.test(letter) && !gone.includes(letter)).join('');
const missing = (text: string): string => [...LETTERS].filter((letter) => !text.includes(letter)).join('');

it('[NOTE-5] what is typed, taken out and selected is what was meant, whatever others did meanwhile', () => {
  fc.assert(
    fc.property(
      edits(fc.constantFrom('1', '2', '3')),
      edits(fc.constantFrom('A', 'B', 'C')),
      fc.boolean(),
      span,
      (annas, brams, composed, selection) => {
        const [anna, bram] = pair();
        anna.replace(0, 0, LETTERS);
        meet(anna, bram);
        if (composed) anna.compose(true);
        const edit = (one: Writer, { span: { from, length }, put }: (typeof annas)[number]): void => {
          const size = one.field.value.length;
          one.replace(Math.min(from, size), Math.min(from + length, size), put);
        };
        for (const one of brams) edit(bram, one);
        if (composed) tell(bram, anna);
        // What is composed is one thing in one place.
        for (const one of composed ? annas.slice(0, 1) : annas) edit(anna, one);
        const [meant, others] = [anna.field.value, bram.field.value];
        const caret = Math.min(selection.from, meant.length);
        anna.field.setSelectionRange(caret, caret);
        if (composed) anna.compose(false);
        else tell(bram, anna);
        const merged = anna.field.value;
        expect(without(merged, /[A-Z]/, '')).toBe(without(meant, /[A-Z]/, missing(others)));
        expect(without(merged, /\d/, '')).toBe(without(others, /\d/, missing(meant)));
        const before = merged.slice(0, anna.field.selectionEnd);
        expect(without(before, /[A-Z]/, '')).toBe(without(meant.slice(0, caret), /[A-Z]/, missing(others)));
      },
    ),
    { numRuns: 500 },
  );
});
