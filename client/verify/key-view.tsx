import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../shared/version/verify.ts';
import { shownLocale } from '../i18n/i18n.ts';
import { listFormat } from '../i18n/list-format.ts';
import { Fingerprint } from './fingerprint.tsx';
import css from './key-view.module.css';

type Key = { keyId: string; numbers: string[]; differs: boolean };

/** The fingerprints of the keys that sealed these versions: one, unless something is very wrong. */
function keysOf({ files }: Report): Key[] {
  const keys = new Map<string, Key>();
  for (const { file, findings } of files) {
    if (file === null) continue;
    const { keyId } = file.seal;
    const key = keys.get(keyId) ?? { keyId, numbers: [], differs: false };
    const number = String(file.version.freeze.number);
    const differs = findings.some(({ check, outcome }) => check === 'key' && outcome === 'fails');
    keys.set(keyId, { keyId, numbers: [...new Set([...key.numbers, number])], differs: key.differs || differs });
  }
  return [...keys.values()];
}

/** Large enough to lay the paper beside it. */
export function KeyView({ report }: { report: Report }): ReactNode {
  const { t } = useTranslation('verify');
  const keys = keysOf(report);
  if (keys.length === 0) return null;
  return (
    <section className={css.key} aria-labelledby="key-title">
      <h2 id="key-title" className={css.title}>
        {t('keyTitle')}
      </h2>
      {keys.map(({ keyId, numbers, differs }) => (
        <div key={keyId} className={css.one}>
          {keys.length > 1 && <p>{t('keyOf', { numbers: listFormat(shownLocale()).format(numbers) })}</p>}
          <Fingerprint keyId={keyId} />
          {report.compared && <p className={css.says}>{t(differs ? 'keyDiffers' : 'keyCompared')}</p>}
        </div>
      ))}
      {!report.compared && report.holds && <p className={css.says}>{t('keyCompare')}</p>}
    </section>
  );
}
