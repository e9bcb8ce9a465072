import qrcode from 'qrcode-generator';
import type { Sheet } from './sheet.ts';
import { type Strip, strip } from './strips.ts';
import { tagUnder } from './tags.ts';

/** A QR code, about three centimetres wide, drawn in squares: sharp on any printer. */
const SIZE = 88;
const QUIET_ZONE = 4;

export function codeStrips({ text, label }: { text: string; label: string }, { x, tag }: Sheet): Strip[] {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const module = SIZE / (count + 2 * QUIET_ZONE);
  const figure = tagUnder(tag, 'Figure', { alt: `${label}: ${text}` });
  return [
    strip(
      SIZE,
      (pen, y) =>
        pen.picture(figure, (canvas) => {
          canvas.fill('#ffffff', x, y, SIZE, SIZE);
          for (let row = 0; row < count; row += 1) {
            for (const [from, length] of barsOf(count, (column) => code.isDark(row, column))) {
              const left = x + (from + QUIET_ZONE) * module;
              canvas.fill('#000000', left, y + (row + QUIET_ZONE) * module, length * module, module);
            }
          }
        }),
      { before: 6 },
    ),
  ];
}

/** Dark squares next to each other as one, so that no light shines through between them. */
function barsOf(count: number, isDark: (column: number) => boolean): [from: number, length: number][] {
  const bars: [number, number][] = [];
  for (let column = 0; column < count; column += 1) {
    if (!isDark(column)) continue;
    const last = bars.at(-1);
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1;
    else bars.push([column, 1]);
  }
  return bars;
}
