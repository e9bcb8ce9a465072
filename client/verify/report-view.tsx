import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { headlineOf, headlineWords, verifyWords } from '../../shared/sentences/verify.ts';
import type { Report } from '../../shared/version/verify.ts';
import { shownLocale } from '../i18n/i18n.ts';
import { Sign, type SignName } from '../ui/sign/sign.tsx';
import { FileView } from './file-view.tsx';
import { KeyView } from './key-view.tsx';
import { Outcome } from './outcome.tsx';
import css from './report-view.module.css';

const SIGNS = {
  holds: 'check',
  open: 'question',
  apart: 'cross',
  fails: 'cross',
  none: 'cross',
} as const satisfies Record<string, SignName>;

type Props = { report: Report | null; reading: boolean; names: readonly string[] };

/** What checking came to: the whole in one sentence, said aloud, and then all there is to know about it. */
export function ReportView({ report, reading, names }: Props): ReactNode {
  const { t } = useTranslation('verify');
  const words = verifyWords(shownLocale());
  const headline = report === null ? null : headlineOf(report);
  return (
    <>
      <div role="status">
        {reading && <p className={css.reading}>{t('reading')}</p>}
        {report !== null && headline !== null && (
          <h2 className={css.headline} data-headline={headline}>
            <span className={css.sign}>
              <Sign name={SIGNS[headline]} size={26} />
            </span>
            {headlineWords(words, report)}
          </h2>
        )}
      </div>
      {report !== null && report.chain.length > 0 && (
        <section className={css.part} aria-labelledby="between-title">
          <h2 id="between-title" className={css.title}>
            {t('between')}
          </h2>
          <ul className={css.outcomes}>
            {report.chain.map(({ fault, number }) => (
              <Outcome key={`${fault}-${number}`} outcome="fails">
                {words.chain[fault](number)}
              </Outcome>
            ))}
          </ul>
        </section>
      )}
      {report !== null && <KeyView report={report} />}
      {report?.files.map((file) => (
        <FileView key={file.given} report={file} name={names[file.given] ?? ''} />
      ))}
    </>
  );
}
