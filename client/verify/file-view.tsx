import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { findingWords, signoffWords, verifyWords } from '../../shared/sentences/verify.ts';
import type { FileReport } from '../../shared/version/verify.ts';
import { shownLocale } from '../i18n/i18n.ts';
import { Outcome } from './outcome.tsx';
import { PartnersView } from './partners-view.tsx';
import css from './report-view.module.css';
import { useMoment } from './use-moment.ts';

/** One file: which version it is, who said what of it, and what was looked at. */
export function FileView({ report, name }: { report: FileReport; name: string }): ReactNode {
  const { t } = useTranslation('verify');
  const id = useId();
  const moment = useMoment();
  const { file } = report;
  return (
    <section className={css.version} aria-labelledby={id}>
      <header className={css.facts}>
        {file === null ? (
          <h2 id={id} className={css.title}>
            {name}
          </h2>
        ) : (
          <>
            <h2 id={id} className={css.title}>
              {t('version', { number: file.version.freeze.number })} · {file.version.workshop.title}
            </h2>
            <p>{t('frozenAt', { moment: moment(file.version.freeze.at) })}</p>
            <p className={css.quiet}>{t('file', { file: name })}</p>
          </>
        )}
      </header>
      {file !== null && !report.holds && <p className={css.doubt}>{t('notBelieved')}</p>}
      <ChecksView report={report} />
      {file !== null && <PartnersView file={file} />}
    </section>
  );
}

/** Sign-offs that hold are one line; of the others each is named. */
function ChecksView({ report: { findings, signoffs, file } }: { report: FileReport }): ReactNode {
  const { t } = useTranslation('verify');
  const words = verifyWords(shownLocale());
  const wrong = signoffs.filter(({ faults }) => faults.length > 0);
  return (
    <div className={css.part}>
      <h3 className={css.subtitle}>{t('checks')}</h3>
      <ul className={css.outcomes}>
        {findings.map((finding) => (
          <Outcome key={finding.check} outcome={finding.outcome} name={words.checks[finding.check]}>
            {findingWords(words, finding)}
          </Outcome>
        ))}
        {file !== null && wrong.length === 0 && (
          <Outcome outcome="holds" name={t('signoffs')}>
            {signoffs.length === 0 ? t('signoffsNone') : t('signoffsHold', { count: signoffs.length })}
          </Outcome>
        )}
        {wrong.map((finding) => (
          <Outcome key={finding.number} outcome="fails" name={words.signoff(finding.number, finding.signoff.partner)}>
            {signoffWords(words, finding)}
          </Outcome>
        ))}
      </ul>
    </div>
  );
}
