import type { ReactNode } from 'react';

/**
 * Signs: what a colour says, said in a shape. Drawn, not typed: a sign that a font lacks comes from another one, in
 * another size. Decoration for a screen reader; the word goes beside it.
 */
export type SignName = 'plus' | 'minus' | 'diamond' | 'question' | 'dot' | 'check' | 'cross' | 'wait' | 'hand';

const LINES: Partial<Record<SignName, string>> = {
  plus: 'M-5 0H5M0 -5V5',
  minus: 'M-5 0H5',
  diamond: 'M0 -6L6 0L0 6L-6 0Z',
  question: 'M-3.4 -2.6A3.4 3.4 0 1 1 1.6 .6Q0 1.3 0 2.9',
  check: 'M-5 .6L-1.6 4L5 -4',
  cross: 'M-4.2 -4.2L4.2 4.2M4.2 -4.2L-4.2 4.2',
  hand: 'M-4.2 1.5V-3.5M0 0V-6M4.2 1.5V-3.5M-4.2 1.5Q-4.2 6 0 6Q4.2 6 4.2 1.5',
};
const DOTS: Partial<Record<SignName, readonly [x: number, y: number, radius: number][]>> = {
  dot: [[0, 0, 3]],
  question: [[0, 6, 1.3]],
  wait: [
    [-4.6, 0, 1.5],
    [0, 0, 1.5],
    [4.6, 0, 1.5],
  ],
};

/** A sign round (0, 0) inside an SVG, 16 units wide, in the present colour. */
export function SignShape({ name }: { name: SignName }): ReactNode {
  return (
    <>
      <path
        d={LINES[name] ?? ''}
        fill="none"
        stroke="currentColor"
        strokeWidth={2.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {DOTS[name]?.map(([x, y, radius]) => (
        <circle key={x} cx={x} cy={y} r={radius} fill="currentColor" />
      ))}
    </>
  );
}

/** A sign as a small picture of its own. `size` in pixels. */
export function Sign({ name, size = 16 }: { name: SignName; size?: number }): ReactNode {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="-8 -8 16 16" style={{ flex: 'none', display: 'block' }}>
      <SignShape name={name} />
    </svg>
  );
}
