import { type Fraction, fractionOf } from './verdict.ts';

/**
 * Shares as people say them: "2/3", "60%", "more than half". A round knows only "at least"; more than half is at least the
 * smallest share above it that is told apart, which is the same for any number of votes there can be.
 */
export const MORE_THAN_HALF = 0.500000001;
const JUST_OVER_HALF = fractionOf(MORE_THAN_HALF);

export const isMoreThanHalf = ({ n, d }: Fraction): boolean => n === JUST_OVER_HALF.n && d === JUST_OVER_HALF.d;

/** A share as it was typed: `2/3`, `60%`, `60 %`. Null for what is none, and for one outside 0 to 1. */
export function parseShare(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  const fraction = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text);
  const percent = /^(\d{1,3}(?:\.\d{1,2})?)\s*%?$/.exec(text);
  const share =
    fraction === null
      ? percent === null
        ? Number.NaN
        : // In whole hundredths of a percent: 66.6 divided by 100 would not be the share that was meant.
          Math.round(Number(percent[1]) * 100) / 10_000
      : Number(fraction[1]) / Number(fraction[2]);
  return share > 0 && share <= 1 ? share : null;
}

/** `2/3`; whole percents where that is what it is. */
export function shareText(share: number): string {
  const { n, d } = fractionOf(share);
  if (n === d) return '100%';
  return d > 10 && 10_000 % d === 0 ? `${(n * 100) / d}%` : `${n}/${d}`;
}

/** The least whole parts of `of` that reach a fraction. */
export const needed = (of: number, { n, d }: Fraction): number =>
  Number((BigInt(of) * BigInt(n) + BigInt(d) - 1n) / BigInt(d));
