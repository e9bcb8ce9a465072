import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './block-steps.module.css';
import type { NumberedBlock } from './stretches.ts';

/** On along the line, back along it, or to the whole. */
export function BlockSteps({
  before,
  after,
}: {
  before: NumberedBlock | null;
  after: NumberedBlock | null;
}): ReactNode {
  const { t, i18n } = useTranslation('blocks');
  const { workshop } = useWorkshop().view;
  const at = ({ block }: NumberedBlock) => `/w/${workshop.id}/b/${block.id}`;
  return (
    <nav className={css.steps} aria-label={t('nearby')}>
      {before !== null && (
        <Link className={css.step} to={at(before)} rel="prev">
          <IconArrowLeft size={22} aria-hidden="true" />
          <span className={css.words}>
            <span className={css.what} lang={i18n.language}>
              {t('previous')}
            </span>
            <span>{before.block.title}</span>
          </span>
        </Link>
      )}
      {after !== null && (
        <Link className={`${css.step} ${css.after}`} to={at(after)} rel="next">
          <span className={css.words}>
            <span className={css.what} lang={i18n.language}>
              {t('next')}
            </span>
            <span>{after.block.title}</span>
          </span>
          <IconArrowRight size={22} aria-hidden="true" />
        </Link>
      )}
      <Link className={css.all} to={`/w/${workshop.id}`} lang={i18n.language}>
        {t('overview')}
      </Link>
    </nav>
  );
}
