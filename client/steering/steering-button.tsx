import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { useSignals, useWorkshop } from '../workshop/use-workshop.ts';
import { useSteeringIfAny } from './steering.ts';
import css from './steering-button.module.css';

/** In the header: shows and hides the panel; where it can't stand beside the board it leads to its page. */
export function SteeringButton({ wordClass }: { wordClass: string }): ReactNode {
  const { t } = useTranslation('steering');
  const { workshop } = useWorkshop().view;
  const steering = useSteeringIfAny();
  if (steering === null) return null;
  const inside = (
    <>
      <IconAdjustmentsHorizontal size={22} aria-hidden="true" />
      <span className={wordClass}>{t('title')}</span>
      {!steering.opened && <HandsUp />}
    </>
  );
  if (!steering.room) {
    return (
      <ButtonLink kind="bare" to={`/w/${workshop.id}/steer`}>
        {inside}
      </ButtonLink>
    );
  }
  return (
    <Button kind="bare" aria-expanded={steering.opened} aria-controls="steering" onClick={steering.toggle}>
      {inside}
    </Button>
  );
}

/** Someone waits to be seen, also while the panel is away. */
function HandsUp(): ReactNode {
  const { t } = useTranslation('steering');
  const count = useSignals().hands.length;
  if (count === 0) return null;
  return (
    <span className={css.count}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t('handsUp', { count })}</span>
    </span>
  );
}
