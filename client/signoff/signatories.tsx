import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../ui/fold/fold.tsx';
import { SeatMark } from '../ui/table/seat.tsx';
import { SignatoryChoice } from './signatory-choice.tsx';
import css from './signoff.module.css';
import type { PartnerWord } from './signoff.ts';

/** For who steers: who signs off for each partner. */
export function Signatories({ words }: { words: readonly PartnerWord[] }): ReactNode {
  const { t } = useTranslation('signoff');
  const about = useId();
  const [open, setOpen] = useState(false);
  return (
    <Fold title={t('signatories')} labelledBy={about} open={open} onOpen={setOpen}>
      <p className={css.quiet} id={about}>
        {t('signatoriesText')}
      </p>
      <ul className={css.list} aria-label={t('signatories')}>
        {words.map(({ partner }) => (
          <li key={partner.id} className={css.line}>
            <SeatMark name={partner.name} index={partner.index} size={36} />
            <div className={css.said}>
              <SignatoryChoice partner={partner} />
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
