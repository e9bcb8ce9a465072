import type { ReactNode } from 'react';
import { leanOf, type Weight } from '../../shared/board/weigh.ts';
import { Sign } from '../ui/sign/sign.tsx';
import css from './balance.module.css';

/** Half of what a side can weigh before its bar is half full: a bar never ends, it only gets harder to fill. */
const HALF_FULL = 4;

const share = (weight: number): string => `${(100 * weight) / (weight + HALF_FULL)}%`;

/**
 * What weighs for and against, as two bars from one axis: for to the left and solid, against to the right and hatched.
 * Where both are heavy the axis cracks. Decoration: the words stand with the cell.
 */
export function Balance({
  weight,
  size = 'small',
}: {
  weight: Weight;
  size?: 'small' | 'tile' | 'large' | 'screen';
}): ReactNode {
  const { pro, con } = weight;
  return (
    <div className={css.balance} data-size={size} aria-hidden="true">
      <span className={css.number}>
        {pro > 0 && <Sign name="plus" size={size === 'large' ? 16 : 11} />}
        {pro > 0 && pro}
      </span>
      <span className={css.bars}>
        <span className={css.half}>{pro > 0 && <span className={css.pro} style={{ width: share(pro) }} />}</span>
        {leanOf(weight) === 'tense' ? <Crack /> : <span className={css.axis} />}
        <span className={css.half}>{con > 0 && <span className={css.con} style={{ width: share(con) }} />}</span>
      </span>
      <span className={css.number}>
        {con > 0 && <Sign name="minus" size={size === 'large' ? 16 : 11} />}
        {con > 0 && con}
      </span>
    </div>
  );
}

/** Our sign for tension: an axis that does not hold. */
export function Crack(): ReactNode {
  return (
    <svg className={css.crack} viewBox="0 0 12 28" aria-hidden="true">
      <path d="M7 1L3.5 8.5L8.5 13L3.5 18L7.5 27" />
    </svg>
  );
}
