import type { ReactNode } from 'react';
import { seatPlaces } from './oval.ts';
import { partnerColour } from './partner.ts';

const SEATS = 8;

/** Our sign: the table with its eight colours. Decoration only. */
export function Emblem({ width = 132 }: { width?: number }): ReactNode {
  return (
    <svg aria-hidden="true" width={width} viewBox="-66 -44 132 88">
      <ellipse rx={40} ry={20} fill="var(--gt-accent-soft)" stroke="var(--gt-accent)" strokeWidth={1.5} />
      <ellipse rx={35} ry={15.5} fill="none" stroke="var(--gt-accent)" strokeWidth={0.6} opacity={0.5} />
      {seatPlaces(SEATS, 55, 33).map((place, index) => (
        <circle
          key={`${place.x} ${place.y}`}
          cx={place.x.toFixed(1)}
          cy={place.y.toFixed(1)}
          r={7.5}
          fill={partnerColour(index)}
        />
      ))}
    </svg>
  );
}
