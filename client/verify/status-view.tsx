import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionStatus } from '../../shared/http/versions.ts';
import { shortHash } from '../../shared/version/format.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { takeFocus } from '../ui/page/arriving.ts';
import { useTitle } from '../ui/page/use-title.ts';
import { Settings } from '../ui/settings/settings.tsx';
import { Sign } from '../ui/sign/sign.tsx';
import { Fingerprint } from './fingerprint.tsx';
import css from './status-view.module.css';
import { useMoment } from './use-moment.ts';

/** In numbers only: the page is for anyone who holds the paper. */
export function StatusView({ status, hash }: { status: VersionStatus; hash: string }): ReactNode {
  const { t } = useTranslation('verify');
  const moment = useMoment();
  const { title, number, agreed, needed, of, complete, notAgreed, consulting } = status;
  const silent = of - agreed - notAgreed - consulting;
  const name = t('statusVersion', { number });
  useTitle(`${name} · ${title}`);
  const others = [
    ...(notAgreed > 0 ? [t('statusNotAgreed', { count: notAgreed })] : []),
    ...(consulting > 0 ? [t('statusConsulting', { count: consulting })] : []),
    ...(silent > 0 ? [t('statusSilent', { count: silent })] : []),
  ];
  return (
    <>
      <main id="main" className={css.page}>
        <header className={css.header}>
          <p className={css.workshop}>{title}</p>
          <h1 ref={takeFocus} tabIndex={-1}>
            {name}
          </h1>
          <p className={css.quiet}>{t('frozenAt', { moment: moment(status.frozenAt) })}</p>
        </header>
        <section className={css.standing} data-complete={complete} aria-labelledby="standing-title">
          <h2 id="standing-title" className={css.count}>
            {complete && (
              <span className={css.sign}>
                <Sign name="check" size={26} />
              </span>
            )}
            {agreed === 0 ? t('statusNone') : t('statusAgreed', { agreed, of })}
          </h2>
          <Seats {...status} />
          <p>{complete ? t('statusComplete') : t('statusNeeded', { count: needed })}</p>
          {others.length > 0 && (
            <ul className={css.others}>
              {others.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </section>
        <p className={css.news}>{t(status.newest ? 'statusNewest' : 'statusOlder')}</p>
        {status.reopened && <p className={css.news}>{t('statusReopened')}</p>}
        <section className={css.key} aria-labelledby="key-title">
          <h2 id="key-title" className={css.title}>
            {t('statusKey')}
          </h2>
          <Fingerprint keyId={status.keyId} />
          <p>{t('statusKeyHelp')}</p>
          <p className={css.quiet}>
            {t('statusHash')}: <code title={hash}>{shortHash(hash)}</code>
          </p>
          <div>
            <ButtonLink to="/verify">{t('toVerify')}</ButtonLink>
          </div>
        </section>
        <p className={css.quiet}>{t('statusPrivate')}</p>
      </main>
      <footer className={css.footer}>
        <Settings />
      </footer>
    </>
  );
}

/** A seat for each partner, in no order that says who is who. What it shows stands beside it in words. */
function Seats({ agreed, notAgreed, consulting, of }: VersionStatus): ReactNode {
  const seats = Array.from({ length: of }, (_none, at) => {
    if (at < agreed) return { at, sign: 'check' } as const;
    if (at < agreed + notAgreed) return { at, sign: 'cross' } as const;
    return at < agreed + notAgreed + consulting ? ({ at, sign: 'wait' } as const) : ({ at, sign: null } as const);
  });
  return (
    <div className={css.seats} aria-hidden="true">
      {seats.map(({ at, sign }) => (
        <span key={at} className={css.seat} data-sign={sign ?? 'none'}>
          {sign !== null && <Sign name={sign} size={20} />}
        </span>
      ))}
    </div>
  );
}
