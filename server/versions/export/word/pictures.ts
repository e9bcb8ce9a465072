import { ImageRun } from 'docx';
import qrcode from 'qrcode-generator';
import { png } from './png.ts';
import { COLOURS } from './styles.ts';

/** Pictures in a Word file. Each has its alternative text, and none says anything that isn't written beside it. */
const BAR = { width: 400, height: 24 };

/** A bar in its track; `share` from 0 to 1, `width` in pixels of 1/96 inch. */
export function barPicture(share: number, width: number, says: string): ImageRun {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR.width);
  const edge = (x: number, y: number): boolean => x < 2 || y < 2 || x >= BAR.width - 2 || y >= BAR.height - 2;
  return new ImageRun({
    type: 'png',
    data: png(BAR, [COLOURS.accentSoft, COLOURS.accent, COLOURS.edge], (x, y) => (x < filled ? 1 : edge(x, y) ? 2 : 0)),
    transformation: { width, height: 12 },
    altText: { name: says, description: says },
  });
}

const MODULE = 8;
const QUIET_ZONE = 4;

/** A QR code, about three centimetres wide. */
export function codePicture(text: string, label: string): ImageRun {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const size = (count + 2 * QUIET_ZONE) * MODULE;
  const isDark = (x: number, y: number): boolean => {
    const [column, row] = [Math.floor(x / MODULE) - QUIET_ZONE, Math.floor(y / MODULE) - QUIET_ZONE];
    return column >= 0 && row >= 0 && column < count && row < count && code.isDark(row, column);
  };
  return new ImageRun({
    type: 'png',
    data: png({ width: size, height: size }, ['ffffff', '000000'], (x, y) => (isDark(x, y) ? 1 : 0)),
    transformation: { width: 132, height: 132 },
    altText: { name: label, description: `${label}: ${text}` },
  });
}
