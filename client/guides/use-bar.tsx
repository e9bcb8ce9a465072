import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import type { Told } from './drafting.ts';
import { useEditor } from './editor.ts';
import css from './use-bar.module.css';

/** Always in sight: what just happened, the way back, and the way on. */
export function UseBar({ kept, onUse }: { kept: boolean; onUse(): void }): ReactNode {
  const { t } = useTranslation('guides');
  const { state, faults, act } = useEditor();
  const { past, told, step } = state.drafting;
  const wrong = state.tried && faults.length > 0;
  return (
    <div className={css.bar}>
      <p className={css.told} role="status" data-wrong={wrong}>
        <span key={step}>
          {wrong ? t('stillWrong', { count: faults.length }) : <ToldWords told={told} kept={kept} />}
        </span>
      </p>
      <div className={css.acts}>
        <Button disabled={past.length === 0} onClick={() => act({ type: 'undo' })}>
          <IconArrowBackUp size={20} aria-hidden="true" />
          <span className={css.undo}>{t('undo')}</span>
        </Button>
        <Button kind="main" onClick={onUse}>
          {t('use')}
        </Button>
      </div>
    </div>
  );
}

function ToldWords({ told, kept }: { told: Told | null; kept: boolean }): ReactNode {
  const { t } = useTranslation('guides');
  if (told === null) return kept ? t('keptHere') : t('notKept');
  if ('refused' in told) return told.refused === 'full' ? t('refused_full', { most: told.most }) : t('refused_edge');
  if (told.undone) return t('undone');
  return t(toldKey(told.edit));
}

/** The few kinds of things that can be said to have happened. */
function toldKey(edit: string): 'told_removed' | 'told_moved' | 'told_added' | 'told_changed' {
  if (edit.endsWith('.remove')) return 'told_removed';
  if (edit.endsWith('.move') || edit.endsWith('.send')) return 'told_moved';
  return edit.endsWith('.add') ? 'told_added' : 'told_changed';
}
