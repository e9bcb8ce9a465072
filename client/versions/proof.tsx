import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fingerprint, shortHash } from '../../shared/version/format.ts';
import type { VersionHead } from '../../shared/version/head.ts';
import { Qr } from '../ui/qr/qr.tsx';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './version-page.module.css';
import { statusLink } from './versions.ts';

/** How anyone can see that this is what was frozen: its mark, the server's fingerprint, and where it stands. */
export function Proof({ head }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('versions');
  const { joinLink } = useWorkshop().view;
  const heading = useId();
  return (
    <section className={css.box} aria-labelledby={heading}>
      <h2 className={css.part} id={heading}>
        {t('proof')}
      </h2>
      <p className={css.small}>{t('proofText')}</p>
      <div className={css.proof}>
        <div className={css.qr}>
          <Qr text={statusLink(joinLink, head.hash)} label={t('qr')} />
        </div>
        <dl className={css.marks}>
          <div>
            <dt>{t('hash')}</dt>
            <dd className={css.mark}>{shortHash(head.hash)}</dd>
          </div>
          <div>
            <dt>{t('key')}</dt>
            <dd className={css.mark}>{fingerprint(head.keyId)}</dd>
          </div>
        </dl>
      </div>
      <p className={css.links}>
        <Link to={`/v/${head.hash}`}>{t('status')}</Link>
        <Link to="/verify">{t('verify')}</Link>
      </p>
    </section>
  );
}
