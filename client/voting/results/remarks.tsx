import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../../shared/stage/stage.ts';
import type { Remark } from '../../../shared/voting/tally.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { VERDICT_SIGN } from '../verdict-sign.ts';
import css from './remarks.module.css';

/** What people gave as their reason: objections first. */
export function Remarks({
  remarks,
  partners,
}: {
  remarks: readonly Remark[];
  partners: readonly Partner[];
}): ReactNode {
  const { t } = useTranslation('voting');
  if (remarks.length === 0) return null;
  // Two people may give the same reason.
  const numbered = remarks.map((remark, at) => ({ ...remark, id: String(at) }));
  return (
    <section className={css.part} aria-labelledby="remarks">
      <h3 className={css.heading} id="remarks">
        {t('remarks')}
      </h3>
      <ul className={css.list}>
        {numbered.map(({ id, verdict, reason, partnerId, byHand }) => {
          const partner = partners.find((one) => one.id === partnerId);
          const from = byHand ? t('saidAloud') : partner?.name;
          return (
            <li key={id} className={css.remark} data-verdict={verdict}>
              <p className={css.verdict}>
                <Sign name={VERDICT_SIGN[verdict]} />
                {t(`remark_${verdict}`)}
                {from !== undefined && <span className={css.from}>{from}</span>}
              </p>
              <p className={css.reason}>{reason}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
