import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../shared/version/compare-changes.ts';
import { needed, type SignoffRule } from '../../../shared/version/rule.ts';
import { SeatMark } from '../../ui/table/seat.tsx';
import item from './change-item.module.css';
import css from './part-changes.module.css';
import { useSides } from './use-sides.ts';

/** What changed round the text: who is at the table, the order of the blocks, when a version counts as agreed. */
export function RoundChanges({ comparison }: { comparison: Comparison }): ReactNode {
  const { t } = useTranslation('compare');
  const { before, after } = useSides();
  const heading = useId();
  const { partners, order, rule } = comparison;
  if (partners.added.length + partners.removed.length === 0 && order === null && rule === null) return null;
  const says = (one: SignoffRule, of: number): string =>
    needed(one, of) >= of ? t('ruleAll') : t('ruleSome', { needed: needed(one, of), count: of });
  const came = [
    ...partners.added.map((partner) => ({ partner, text: t('partnerOn', { partner: partner.name }) })),
    ...partners.removed.map((partner) => ({ partner, text: t('partnerOff', { partner: partner.name }) })),
  ];
  return (
    <section className={css.part} aria-labelledby={heading}>
      <header className={css.head}>
        <h2 className={css.title} id={heading}>
          {t('round')}
        </h2>
      </header>
      <ul className={css.changes}>
        {came.map(({ partner, text }) => (
          <li key={partner.id} className={item.change} data-change="partner" tabIndex={-1}>
            <p className={item.who}>
              <SeatMark name={partner.name} index={partner.index} size={24} />
              {text}
            </p>
          </li>
        ))}
        {order !== null && (
          <li className={item.change} data-change="order" tabIndex={-1}>
            <p>{t('order')}</p>
          </li>
        )}
        {rule !== null && (
          <li className={item.change} data-change="rule" tabIndex={-1}>
            <p>
              {t('rule', {
                before: says(rule.before, before.partners.length),
                after: says(rule.after, after.partners.length),
              })}
            </p>
          </li>
        )}
      </ul>
    </section>
  );
}
