import { expect, test } from 'vitest';
import { fittingRows } from './matrix-rows.ts';
import type { Matrix, Point } from './paper.ts';
import { runs } from './texts.ts';

const point = (text: string): Point => ({
  noteKind: 'pro',
  sign: '+',
  word: 'Voordeel',
  runs: runs(text),
  from: 'De Brug',
  adopters: null,
});

const matrixOf = (counts: readonly number[]): Matrix => ({
  kind: 'matrix',
  label: 'Matrix',
  corner: 'Aspect',
  guideLabel: 'Uit de leidraad',
  pointsLabel: 'Van de partners',
  nothing: 'nog niets',
  continued: ' (vervolg)',
  columns: counts.map((_, at) => ({ title: `Variant ${at}`, says: null })),
  rows: [
    {
      title: 'Financiën',
      cells: counts.map((count, column) => ({
        guide: [],
        points: Array.from({ length: count }, (_, at) => point(`punt ${column}.${at} ${'woord '.repeat(20)}`)),
      })),
    },
  ],
});

test('[SEAL-5] an aspect with too much for one row goes on in others that name it, in order and without loss', () => {
  const rows = fittingRows(matrixOf([17, 0, 3]), { characters: 40, lines: 12 });
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(({ title }) => title)).toEqual(['Financiën', ...rows.slice(1).map(() => 'Financiën (vervolg)')]);
  const texts = (column: number) =>
    rows.flatMap(({ cells }) =>
      (cells[column] ?? []).map((piece) => (piece.kind === 'point' ? piece.point.runs[0]?.text.split(' ')[1] : '')),
    );
  expect(texts(0)).toEqual(Array.from({ length: 17 }, (_, at) => `0.${at}`));
  expect(texts(1)).toEqual([]);
  expect(texts(2)).toEqual(['2.0', '2.1', '2.2']);
});

test('[SEAL-5] a point that is longer than a row has a row of its own; nothing at all is still a row', () => {
  expect(fittingRows(matrixOf([2]), { characters: 4, lines: 1 })).toHaveLength(2);
  expect(fittingRows(matrixOf([0, 0]), { characters: 40, lines: 12 })).toHaveLength(1);
});
