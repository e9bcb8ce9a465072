import qrcode from 'qrcode-generator';
import { type ReactNode, useMemo } from 'react';
import css from './qr.module.css';

const QUIET_ZONE = 3;

/** A QR code as a sharp picture, dark on white in both schemes: many phones can't read a light one on dark. */
export function Qr({ text, label }: { text: string; label: string }): ReactNode {
  const { path, size } = useMemo(() => draw(text), [text]);
  return (
    <svg className={css.qr} role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function draw(text: string): { path: string; size: number } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) path += `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h1v1h-1z`;
    }
  }
  return { path, size: count + 2 * QUIET_ZONE };
}
