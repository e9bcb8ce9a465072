import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionHead } from '../../shared/version/head.ts';
import { versionFile, versionPaper } from '../api/versions.ts';
import { useVersionPaths } from '../signoff/paths.ts';
import { ButtonLink, FileLink } from '../ui/button/button.tsx';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { PaperFiles } from './paper-files.tsx';
import css from './version-page.module.css';

/** Beside the papers: what each is called in the words, and how its name ends. */
const FILES = [
  { name: 'notes', format: 'notes.csv' },
  { name: 'votes', format: 'votes.csv' },
  { name: 'json', format: 'json' },
] as const;

/** What can be taken along of a version: the packet for one's own organisation, and files. */
export function TakeAlong({ head }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('versions');
  const { id } = useWorkshop().view.workshop;
  const paths = useVersionPaths();
  const heading = useId();
  return (
    <section className={css.box} aria-labelledby={heading}>
      <h2 className={css.part} id={heading}>
        {t('takeAlong')}
      </h2>
      <ul className={css.files}>
        <li className={css.file}>
          <ButtonLink to={paths.packet(head.number, '')}>{t('packet')}</ButtonLink>
          <p className={css.small}>{t('packetText')}</p>
        </li>
      </ul>
      <PaperFiles
        before={head.number > 1 ? head.number - 1 : null}
        hrefOf={(format, variant) => versionPaper(id, head.number, format, variant)}
      />
      <ul className={css.files}>
        {FILES.map(({ name, format }) => (
          <li key={format} className={css.file}>
            <FileLink href={versionFile(id, head.number, format)}>{t(`file_${name}`)}</FileLink>
            <p className={css.small}>{t(`fileText_${name}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
