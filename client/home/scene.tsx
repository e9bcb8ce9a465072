import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { seatPlaces } from '../ui/table/oval.ts';
import { partnerColour } from '../ui/table/partner.ts';
import { Seat } from '../ui/table/seat.tsx';
import css from './scene.module.css';

/** The table in the middle of the picture, and the seats round it. */
const WIDTH = 480;
const TABLE = { x: 240, y: 132, radiusX: 152, radiusY: 76 };
const SEAT_AWAY = 36;

/** What is being written on it: lines of several partners, by their place in line; null is what everyone wrote. */
const LINES: readonly { y: number; runs: readonly { x: number; width: number; partner: number | null }[] }[] = [
  { y: 96, runs: [{ x: 176, width: 84, partner: null }] },
  {
    y: 116,
    runs: [
      { x: 176, width: 60, partner: 0 },
      { x: 242, width: 62, partner: 2 },
    ],
  },
  { y: 132, runs: [{ x: 176, width: 104, partner: 2 }] },
  {
    y: 148,
    runs: [
      { x: 188, width: 48, partner: 4 },
      { x: 242, width: 44, partner: 1 },
    ],
  },
  { y: 164, runs: [{ x: 188, width: 76, partner: 3 }] },
];

/** The guide as a line: four stretches of stops, of which some lie behind. */
const LINE_Y = 284;
const STEP = 27;
const GAP = 14;
const HERE = 5;
const STRETCHES = stretches([3, 4, 4, 3]);

type Stop = { x: number; state: 'behind' | 'here' | 'ahead' };

function stretches(lengths: readonly number[]): Stop[][] {
  let number = 0;
  const found = lengths.map((length, stretch) =>
    Array.from({ length }, (): Stop => {
      const x = number * STEP + stretch * GAP;
      const state = number < HERE ? 'behind' : number === HERE ? 'here' : 'ahead';
      number += 1;
      return { x, state };
    }),
  );
  const margin = (WIDTH - (found.at(-1)?.at(-1)?.x ?? 0)) / 2;
  return found.map((stops) => stops.map((stop) => ({ ...stop, x: stop.x + margin })));
}

/** What this is, as a picture: partners at a table, a text of several hands, a line to walk along. Decoration only. */
export function Scene(): ReactNode {
  const { t } = useTranslation('home');
  const names = t('scenePartners').split(', ');
  const places = seatPlaces(names.length, TABLE.radiusX + SEAT_AWAY, TABLE.radiusY + SEAT_AWAY);
  return (
    <svg className={css.scene} aria-hidden="true" viewBox={`0 0 ${WIDTH} 308`}>
      <ellipse cx={TABLE.x} cy={TABLE.y} rx={TABLE.radiusX} ry={TABLE.radiusY} className={css.table} />
      <ellipse cx={TABLE.x} cy={TABLE.y} rx={TABLE.radiusX - 8} ry={TABLE.radiusY - 8} className={css.inlay} />
      <rect x={160} y={80} width={160} height={104} rx={4} className={css.sheet} />
      {LINES.flatMap(({ y, runs }) =>
        runs.map(({ x, width, partner }) => (
          <rect
            key={`${x} ${y}`}
            x={x}
            y={y}
            width={width}
            height={partner === null ? 8 : 5}
            rx={2.5}
            fill={partner === null ? 'var(--gt-ink)' : partnerColour(partner)}
          />
        )),
      )}
      {names.map((name, index) => {
        const place = places[index] ?? { x: 0, y: 0 };
        return (
          <g key={name} transform={`translate(${(TABLE.x + place.x).toFixed(1)} ${(TABLE.y + place.y).toFixed(1)})`}>
            <Seat name={name} index={index} taken={index !== names.length - 2} />
          </g>
        );
      })}
      <GuideLine />
    </svg>
  );
}

function GuideLine(): ReactNode {
  return STRETCHES.map((stops) => (
    <g key={stops[0]?.x}>
      <line x1={stops[0]?.x} x2={stops.at(-1)?.x} y1={LINE_Y} y2={LINE_Y} className={css.stretch} />
      {stops.map(({ x, state }) => (
        <circle key={x} cx={x} cy={LINE_Y} r={state === 'here' ? 11 : 6.5} className={css.stop} data-state={state} />
      ))}
    </g>
  ));
}
