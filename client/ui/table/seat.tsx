import type { ReactNode } from 'react';
import { initials, onPartnerColour, type Pattern, partnerColour, partnerPattern } from './partner.ts';

/** Radii in the SVG's own units: the disc with the initials, and the edge that carries the pattern. */
export const SEAT_RADIUS = 20;
const DISC_RADIUS = 16;

const DASHES: Record<Pattern, string | undefined> = {
  plain: undefined,
  dashes: '7 4',
  dots: '2.5 4',
  double: undefined,
  quarters: '24 7.4',
};

/** One seat, drawn round (0, 0) inside an SVG: filled when someone sits there, hollow when nobody does. */
export function Seat({ name, index, taken }: { name: string; index: number; taken: boolean }): ReactNode {
  const colour = partnerColour(index);
  const pattern = partnerPattern(index);
  const text = initials(name);
  return (
    <g>
      <circle r={SEAT_RADIUS + 1} fill="var(--gt-paper)" />
      <circle
        r={SEAT_RADIUS - 1}
        fill="none"
        stroke={colour}
        strokeWidth={pattern === 'double' ? 1.2 : 2.4}
        strokeDasharray={DASHES[pattern]}
      />
      <circle r={DISC_RADIUS} fill={taken ? colour : 'var(--gt-sheet)'} stroke={colour} strokeWidth={taken ? 0 : 1} />
      <text
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={text.length > 2 ? 11.5 : 14}
        fontWeight={700}
        fill={taken ? onPartnerColour(index) : 'var(--gt-quiet)'}
      >
        {text}
      </text>
    </g>
  );
}

/** A seat as a small picture of its own, to stand beside a name. `size` in pixels. */
export function SeatMark(props: { name: string; index: number; taken?: boolean; size?: number }): ReactNode {
  const { name, index, taken = true, size = 32 } = props;
  const reach = SEAT_RADIUS + 1;
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      style={{ flex: 'none', display: 'block' }}
    >
      <Seat name={name} index={index} taken={taken} />
    </svg>
  );
}

/**
 * The mark of who steers without a partner: square where a partner's seat is round, a figure where that has initials.
 * `size` in pixels.
 */
export function FacilitatorMark({ size = 32 }: { size?: number }): ReactNode {
  const reach = SEAT_RADIUS + 1;
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      style={{ flex: 'none', display: 'block' }}
    >
      <rect x={-reach} y={-reach} width={2 * reach} height={2 * reach} rx={7} fill="var(--gt-paper)" />
      <rect x={-18} y={-18} width={36} height={36} rx={5} fill="var(--gt-ink)" />
      <circle cy={-5.5} r={5.5} fill="var(--gt-paper)" />
      <path d="M-10.5 12.5a10.5 9 0 0 1 21 0Z" fill="var(--gt-paper)" />
    </svg>
  );
}
