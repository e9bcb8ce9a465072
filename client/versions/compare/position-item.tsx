import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PositionChange } from '../../../shared/version/compare-changes.ts';
import type { SealedPosition } from '../../../shared/version/sealed.ts';
import { STANCE_SIGNS } from '../../positions/stances.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { SeatMark } from '../../ui/table/seat.tsx';
import css from './change-item.module.css';
import { useSides } from './use-sides.ts';
import { Words } from './words.tsx';

/** What a partner found before, and what it finds since. */
export function PositionItem({ change: { partnerId, before, after, words } }: { change: PositionChange }): ReactNode {
  const { t } = useTranslation('compare');
  const { locale, partnerOf } = useSides();
  const partner = partnerOf(partnerId);
  return (
    <>
      <p className={css.what}>
        <span className={css.kind}>{t('position')}</span>
        {partner !== undefined && (
          <span className={css.who}>
            <SeatMark name={partner.name} index={partner.index} size={20} />
            {partner.name}
          </span>
        )}
      </p>
      <p className={css.stances}>
        {before?.stance === after?.stance ? (
          <Stance of={after} />
        ) : (
          <>
            <span className={css.was}>
              {t('was')} <Stance of={before} />
            </span>
            <span>
              {t('is')} <Stance of={after} />
            </span>
          </>
        )}
      </p>
      {words.length > 0 && <Words words={words} lang={locale} />}
    </>
  );
}

function Stance({ of }: { of: SealedPosition | null }): ReactNode {
  const { t } = useTranslation('compare');
  const stances = useTranslation('positions').t;
  if (of === null) return <span className={css.stance}>{t('nothing')}</span>;
  return (
    <span className={css.stance}>
      <Sign name={STANCE_SIGNS[of.stance]} />
      {stances(`stance_${of.stance}`)}
    </span>
  );
}
