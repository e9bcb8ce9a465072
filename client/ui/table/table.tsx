import type { ReactNode } from 'react';
import { type SignName, SignShape } from '../sign/sign.tsx';
import { nameLines, seatPlaces } from './oval.ts';
import { SEAT_RADIUS, Seat, SeatMark } from './seat.tsx';
import css from './table.module.css';

/**
 * The table: an oval with a seat per partner. It says who is there; to a screen reader it is a list, and in a narrow
 * place a row of seats. It knows partners by name, place in line and number present, nothing more.
 */
export type TableSeat = {
  id: string;
  name: string;
  index: number;
  present: number;
  /** The whole sentence for the list: the partner, and how many or who are there. */
  says: string;
  /** What the partner says, in a shape: its position, its vote. */
  sign?: SignName | undefined;
  /** What goes on at the seat just now, in a shape: a raised hand, being ready. */
  raised?: SignName | undefined;
};

type Props = {
  seats: readonly TableSeat[];
  label: string;
  /** What stands on the table, in one or two words and a number. */
  centre: { number: string; word: string };
  /**
   * `around`: names stand at the seats, as on the projector. `below`: as a list under the table. `apart`: they are to be
   * read beside it, and the list is for who doesn't see the table.
   */
  names: 'around' | 'below' | 'apart';
};

export function Table({ seats, label, centre, names }: Props): ReactNode {
  const grow = Math.max(1, seats.length / 14);
  const radiusX = (names === 'around' ? 112 : 128) * grow;
  const radiusY = (names === 'around' ? 58 : 66) * grow;
  const reach = SEAT_RADIUS + 12;
  const places = seatPlaces(seats.length, radiusX + reach, radiusY + reach);
  const margin = reach + SEAT_RADIUS + 4;
  const sideX = radiusX + margin + (names === 'around' ? 128 : 0);
  const sideY = radiusY + margin + (names === 'around' ? 46 : 0);
  return (
    <figure className={css.table} aria-label={label} data-names={names}>
      <svg aria-hidden="true" className={css.oval} viewBox={`${-sideX} ${-sideY} ${2 * sideX} ${2 * sideY}`}>
        <ellipse rx={radiusX} ry={radiusY} className={css.top} />
        <ellipse rx={radiusX - 8} ry={radiusY - 8} className={css.inlay} />
        <g transform={`scale(${grow})`}>
          <text y={-8} className={css.number}>
            {centre.number}
          </text>
          <text y={22} className={css.word}>
            {centre.word}
          </text>
        </g>
        {seats.map((seat, at) => {
          const place = places[at] ?? { x: 0, y: 0 };
          return (
            <g key={seat.id} transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}>
              <Seat name={seat.name} index={seat.index} taken={seat.present > 0} />
              {seat.present > 1 && <Count number={seat.present} />}
              {seat.sign !== undefined && <Said sign={seat.sign} />}
              {seat.raised !== undefined && <Raised sign={seat.raised} />}
              {names === 'around' && <Name name={seat.name} x={place.x} y={place.y} halfWidth={radiusX + reach} />}
            </g>
          );
        })}
      </svg>
      <ul className={css.list}>
        {seats.map((seat) => (
          <li key={seat.id} className={css.item} data-taken={seat.present > 0}>
            <span className={css.mark}>
              <SeatMark name={seat.name} index={seat.index} taken={seat.present > 0} size={36} />
              {seat.present > 1 && (
                <span className={css.count} aria-hidden="true">
                  {seat.present}
                </span>
              )}
              {seat.sign !== undefined && (
                <svg className={css.said} aria-hidden="true" viewBox="-13 -13 26 26">
                  <SaidShape sign={seat.sign} />
                </svg>
              )}
              {seat.raised !== undefined && (
                <svg className={css.raised} aria-hidden="true" viewBox="-13 -13 26 26">
                  <RaisedShape sign={seat.raised} />
                </svg>
              )}
            </span>
            <span className={css.says}>{seat.says}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Count({ number }: { number: number }): ReactNode {
  return (
    <g transform="translate(18 16)">
      <circle r={9.5} fill="var(--gt-ink)" stroke="var(--gt-paper)" strokeWidth={2} />
      <text className={css.small} fill="var(--gt-paper)">
        {number}
      </text>
    </g>
  );
}

function Said({ sign }: { sign: SignName }): ReactNode {
  return (
    <g transform="translate(17 15)">
      <SaidShape sign={sign} />
    </g>
  );
}

/** At the other side of the seat than what the partner says. */
function Raised({ sign }: { sign: SignName }): ReactNode {
  return (
    <g transform="translate(17 -15)">
      <RaisedShape sign={sign} />
    </g>
  );
}

function RaisedShape({ sign }: { sign: SignName }): ReactNode {
  return (
    <g className={css.up}>
      <circle r={12} fill="var(--gt-ink)" stroke="var(--gt-paper)" strokeWidth={2} />
      <g transform="scale(0.9)">
        <SignShape name={sign} />
      </g>
    </g>
  );
}

function SaidShape({ sign }: { sign: SignName }): ReactNode {
  return (
    <g className={css.sign}>
      <circle r={11.5} fill="var(--gt-sheet)" stroke="var(--gt-ink)" strokeWidth={1.5} />
      <SignShape name={sign} />
    </g>
  );
}

const LINE_HEIGHT = 23;

/** Above a seat at the far side, below one at the near side, beside one at the ends. */
function Name({ name, x, y, halfWidth }: { name: string; x: number; y: number; halfWidth: number }): ReactNode {
  const lines = nameLines(name, 12);
  const atSide = Math.abs(x) > halfWidth * 0.45;
  const anchor = !atSide ? 'middle' : x > 0 ? 'start' : 'end';
  // A sign at the right of a seat reaches further than the seat itself.
  const dx = !atSide ? 0 : x > 0 ? SEAT_RADIUS + 13 : -(SEAT_RADIUS + 8);
  const above = -SEAT_RADIUS - 8 - (lines.length - 1) * LINE_HEIGHT;
  const first = atSide ? 7 - ((lines.length - 1) * LINE_HEIGHT) / 2 : y < 0 ? above : SEAT_RADIUS + 24;
  return (
    <text textAnchor={anchor} className={css.name}>
      {lines.map((line, at) => (
        <tspan key={line} x={dx} y={first + at * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
