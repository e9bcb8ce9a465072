import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestorePoint } from '../../shared/http/restore-points.ts';
import type { QuestionId } from '../../shared/ids.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMay, useStatus } from '../workshop/use-workshop.ts';
import { useRestore } from './history.ts';
import css from './history-panel.module.css';

type Props = { questionId: QuestionId; pointId: RestorePoint['id']; onDone(): void; children: ReactNode };

const focusAtOnce = (ask: HTMLElement | null): void => ask?.focus();

/** What can be done with an earlier text: the children for everyone; who steers can put it back, after a question. */
export function PutBack({ questionId, pointId, onDone, children }: Props): ReactNode {
  const { t } = useTranslation('history');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const id = useId();
  const steers = useMay('steer');
  const why = useWhyNot();
  const [asked, setAsked] = useState(false);
  const restore = useRestore(questionId);
  return (
    <>
      <div className={css.acts}>
        {steers && why === null && !asked && (
          <Button kind="main" onClick={() => setAsked(true)}>
            {t('putBack')}
          </Button>
        )}
        {children}
      </div>
      {steers && why !== null && <p className={css.why}>{t(why)}</p>}
      {steers && why === null && asked && (
        <section className={css.ask} aria-labelledby={id} tabIndex={-1} ref={focusAtOnce}>
          <p id={id}>{t('putBackAsk')}</p>
          <div className={css.acts}>
            <Button kind="main" busy={restore.isPending} onClick={() => restore.mutate(pointId, { onSuccess: onDone })}>
              {t('putBackYes')}
            </Button>
            <Button onClick={() => setAsked(false)}>{common('cancel')}</Button>
          </div>
        </section>
      )}
      {restore.isError && (
        <Notice tone="alarm" title={t('putBackFailed')}>
          <p>{problem(restore.error)}</p>
        </Notice>
      )}
    </>
  );
}

/** Why nothing can be put back now, as the key of its sentence; null when it can. */
function useWhyNot(): 'whyNot_frozen' | 'whyNot_outdated' | 'whyNot_offline' | null {
  const { kind } = useStatus();
  return kind === 'frozen' || kind === 'outdated' || kind === 'offline' ? `whyNot_${kind}` : null;
}
