import { IconPresentation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Spotlight } from '../../shared/stage/target.ts';
import { useBlockOf } from '../workshop/use-target-path.ts';
import { useStage } from '../workshop/use-workshop.ts';
import css from './on-screen.module.css';

type Props = {
  /** Whether what is in the spotlight is what this mark stands beside. `blockId`: the block it is in, if any. */
  when(spotlight: Spotlight, blockId: string | null): boolean;
};

/** "Nu op het scherm", where that is so. */
export function OnScreen({ when }: Props): ReactNode {
  const { t } = useTranslation('following');
  const { spotlight } = useStage();
  const blockOf = useBlockOf();
  if (spotlight === null) return null;
  const blockId =
    spotlight.kind === 'block' ? spotlight.id : spotlight.kind === 'question' ? blockOf(spotlight.id) : null;
  if (!when(spotlight, blockId)) return null;
  return (
    <span className={css.mark}>
      <IconPresentation size={16} aria-hidden="true" />
      {t('onScreen')}
    </span>
  );
}
