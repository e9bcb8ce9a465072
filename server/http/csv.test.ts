import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('[STAGE-7] a spreadsheet gets its letters right, its cells apart, and no formula', () => {
  expect(
    csvOf(
      [
        ['Wie', 'Wat'],
        ['Anna', 'één'],
      ],
      'nl',
    ),
  ).toBe('\uFEFFWie;Wat\r\nAnna;één\r\n');
  expect(csvOf([['a', 'b']], 'en')).toBe('\uFEFFa,b\r\n');
});

it('[STAGE-7] no cell is run as a formula or breaks out of its place', () => {
  const cells = ['=1+1', '+31', '-5', '@SUM(A1)', '\t=1', '\r=1', 'a;b', 'a,b', 'zei "ja"', 'twee\nregels', '=A;"x"'];
  expect(csvOf([cells], 'nl')).toBe(
    '\uFEFF\'=1+1;\'+31;\'-5;\'@SUM(A1);\'\t=1;"\'\r=1";"a;b";"a,b";"zei ""ja""";"twee\nregels";"\'=A;""x"""\r\n',
  );
});

it('[SEAL-5] nor behind spaces or a line end, nor in wide signs', () => {
  expect(csvOf([[' =1', '\n+1', '＝1', '＠A1', ' - punt', 'a=1']], 'nl')).toBe(
    "\uFEFF' =1;\"'\n+1\";'＝1;'＠A1;' - punt;a=1\r\n",
  );
});
