import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId, QuestionId } from '../../shared/ids.ts';
import { Button } from '../ui/button/button.tsx';
import type { Acts } from './use-acts.ts';

type Props = { id: BlockId | QuestionId; what: string; hidden: boolean; acts: Acts };

/** The eye: takes a block or a question off the agenda, or puts it back. */
export function OnOff({ id, what, hidden, acts }: Props): ReactNode {
  const { t } = useTranslation('agenda');
  const Eye = hidden ? IconEyeOff : IconEye;
  const label = hidden ? t('show', { what }) : t('hide', { what });
  return (
    <Button
      kind="bare"
      aria-label={label}
      onClick={() =>
        void (hidden
          ? acts.act({ act: 'show', id }, t('told_show', { what }))
          : acts.act({ act: 'hide', id }, t('told_hide', { what })))
      }
    >
      <Eye size={22} aria-hidden="true" />
    </Button>
  );
}
