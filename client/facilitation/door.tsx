import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import css from './people-panel.module.css';
import { useCommand } from './use-command.ts';

/** Whether others can still come in, and whether they may bring an organisation that isn't there yet. */
export function Door(): ReactNode {
  const { t } = useTranslation('facilitation');
  const problem = useProblem();
  const { joining } = useStage();
  const ordered = useCommand();
  return (
    <section className={css.door} aria-labelledby="door-title">
      <h3 className={css.doorTitle} id="door-title">
        {t('doorTitle')}
      </h3>
      <p>{joining.open ? t('doorOpen') : t('doorClosed')}</p>
      <Button busy={ordered.isPending} onClick={() => ordered.mutate({ type: 'joining', open: !joining.open })}>
        {joining.open ? t('close') : t('open')}
      </Button>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={joining.newPartners}
          disabled={ordered.isPending}
          onChange={(event) =>
            ordered.mutate({ type: 'joining', open: joining.open, newPartners: event.currentTarget.checked })
          }
        />
        {t('newPartners')}
      </label>
      {ordered.isError && (
        <Notice tone="alarm" title={t('failed')}>
          {problem(ordered.error)}
        </Notice>
      )}
    </section>
  );
}
