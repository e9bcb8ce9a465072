import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hidden } from '../../shared/stage/hidden.ts';
import { personNow } from '../../shared/stage/people.ts';
import { useStage } from '../workshop/use-workshop.ts';
import css from './hidden-words.module.css';

/** That a note is hidden for now, by whom and why; for who still sees it. */
export function HiddenWords({ hidden: { by, reason } }: { hidden: Hidden }): ReactNode {
  const { t } = useTranslation('notes');
  const name = personNow(useStage(), by)?.name ?? t('nobody');
  return (
    <p className={css.hidden}>
      <IconEyeOff size={18} stroke={1.75} aria-hidden="true" />
      <span>{t('hiddenBy', { name, reason })}</span>
    </p>
  );
}
