import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { personNow } from '../../shared/stage/people.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { shortHash } from '../../shared/version/format.ts';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import { timeWords } from '../notes/author.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { Sign } from '../ui/sign/sign.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { useVersionPaths } from './paths.ts';
import css from './signoff.module.css';
import { DECISION_SIGN } from './signoff.ts';
import { useDay } from './use-day.ts';

type Props = { head: VersionHead; partner: Partner; line: SignoffLine };

/** What one's own partner said, by whom, when and of which version: what one can show at home. */
export function Receipt({ head, partner, line }: Props): ReactNode {
  const { t, i18n } = useTranslation('signoff');
  const stage = useStage();
  const day = useDay();
  const paths = useVersionPaths();
  const box = useRef<HTMLDivElement>(null);
  // What was pressed is gone: a screen reader goes on here. Who opens the page anew begins at its top.
  useEffect(() => {
    const acted = 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
    if (acted && document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  const name = personNow(stage, line.by)?.name ?? t('someone');
  return (
    <div ref={box} className={css.receipt} tabIndex={-1} data-testid="signoff-receipt">
      <p className={css.done}>
        <Sign name={DECISION_SIGN[line.decision]} size={24} />
        {t(`receipt_${line.decision}`, { name, partner: partner.name })}
      </p>
      {line.note !== '' && <p className={css.note}>{line.note}</p>}
      {line.until !== null && <p>{t('untilDay', { day: day(line.until) })}</p>}
      <p className={css.small}>
        {timeWords(line.at, line.at, i18n.language).whole} ·{' '}
        {t('versionHash', { number: head.number, hash: shortHash(head.hash) })}
        {line.reaffirms !== null && ` · ${t('sameAs', { number: line.reaffirms })}`}
      </p>
      {line.decision === 'consult' && (
        <div className={css.actions}>
          <ButtonLink to={paths.packet(head.number, line.until ?? '')}>{t('packet')}</ButtonLink>
        </div>
      )}
    </div>
  );
}
