import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../shared/roles.ts';
import { listFormat } from '../i18n/list-format.ts';
import { NotMe } from '../workshop/not-me.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import css from './leave-page.module.css';

/** For who can't remove the workshop: who can, and how to stop on this device. */
export function OnlyLeave(): ReactNode {
  const { t, i18n } = useTranslation('leaving');
  const { participants } = useStage();
  const names = participants.filter(({ role }) => can(role, 'delete')).map(({ name }) => name);
  const who = listFormat(i18n.language).format(names);
  return (
    <section className={css.part} aria-labelledby="remove-title">
      <h2 id="remove-title">{t('leaveTitle')}</h2>
      <p>{names.length === 0 ? t('onlyFacilitator') : t('onlyThey', { who })}</p>
      <p>{t('leaveText')}</p>
      <NotMe hasPartner={false} />
    </section>
  );
}
