import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { logFile, versionFile } from '../api/workshop.ts';
import { ButtonLink, FileLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMay, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './leave-page.module.css';
import { keepDate } from './leaving.ts';
import { useWritten } from './use-written.ts';

/** What can be taken along as files before all of it is gone: the versions and the log. */
export function TakeAlong(): ReactNode {
  const { t, i18n } = useTranslation('leaving');
  const { workshop } = useWorkshop().view;
  const { versions } = useStage();
  return (
    <section className={css.part} aria-labelledby="along-title">
      <h2 id="along-title">{t('alongTitle')}</h2>
      <p>{t('alongText')}</p>
      <NotInAFile />
      <ul className={css.files}>
        {versions.toReversed().map(({ number, frozenAt }) => (
          <li key={number} className={css.file}>
            <span>
              <span className={css.name}>{t('version', { number })}</span>{' '}
              <span className={css.quiet}>{t('versionOf', { date: keepDate(frozenAt, i18n.language) })}</span>
            </span>
            <span className={css.acts}>
              <ButtonLink to={`/w/${workshop.id}/versions/${number}`}>{t('versionRead')}</ButtonLink>
              <FileLink href={versionFile(workshop.id, number)}>
                <IconDownload size={20} aria-hidden="true" />
                {t('versionFile', { number })}
              </FileLink>
            </span>
          </li>
        ))}
        <li className={css.file}>
          <span className={css.name}>{t('log')}</span>
          <FileLink href={logFile(workshop.id)}>
            <IconDownload size={20} aria-hidden="true" />
            {t('logFile')}
          </FileLink>
        </li>
      </ul>
    </section>
  );
}

/** What was written since the last version, or without there being one, stands in no file. */
function NotInAFile(): ReactNode {
  const { t } = useTranslation('leaving');
  const { workshop } = useWorkshop().view;
  const { versions, phase } = useStage();
  const steers = useMay('steer');
  const written = useWritten();
  const last = versions.at(-1);
  if (phase !== 'open' || !written) return null;
  return (
    <Notice
      title={last === undefined ? t('noVersion') : t('sinceVersion', { number: last.number })}
      {...(steers ? { actions: <ButtonLink to={`/w/${workshop.id}/freeze`}>{t('toFreeze')}</ButtonLink> } : {})}
    >
      <p>{t(steers ? 'noVersionText' : 'noVersionOthers')}</p>
    </Notice>
  );
}
