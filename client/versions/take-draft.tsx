import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { draftPaper } from '../api/versions.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { PaperFiles } from './paper-files.tsx';
import css from './version-page.module.css';

/** How it stands now, as a draft to take along. While the text lies still there is none: then there is a version. */
export function TakeDraft(): ReactNode {
  const { t } = useTranslation('versions');
  const { id } = useWorkshop().view.workshop;
  const { phase, versions } = useStage();
  const heading = useId();
  if (phase !== 'open') return null;
  return (
    <section className={css.box} aria-labelledby={heading}>
      <h2 className={css.part} id={heading}>
        {t('draft')}
      </h2>
      <p className={css.small}>{t('draftText')}</p>
      <PaperFiles
        before={versions.at(-1)?.number ?? null}
        hrefOf={(format, variant) => draftPaper(id, format, variant)}
      />
    </section>
  );
}
