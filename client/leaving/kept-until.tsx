import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EXAMPLE_KEPT_MS } from '../../shared/http/examples.ts';
import { DEFAULT_KEEP_MONTHS, type KeepMonths, monthsAfter } from '../../shared/stage/keeping.ts';
import { useProblem } from '../api/use-problem.ts';
import { useCommand } from '../facilitation/use-command.ts';
import { useServerNow } from '../timer/use-server-now.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMay, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { KeepChoice } from './keep-choice.tsx';
import css from './leave-page.module.css';
import { keepDate } from './leaving.ts';

/** Until when it is kept; who may remove it sets another date. */
export function KeptUntil(): ReactNode {
  const { t, i18n } = useTranslation('leaving');
  const { workshop } = useWorkshop().view;
  const { keepUntil } = useStage();
  const deletes = useMay('delete');
  // An example has a rule of its own, which no date of anyone's changes.
  const end = workshop.example ? workshop.createdAt + EXAMPLE_KEPT_MS : keepUntil;
  const changes = deletes && !workshop.example;
  return (
    <section className={css.part} aria-labelledby="kept-title">
      <h2 id="kept-title">{t('keptTitle')}</h2>
      <p className={css.until} role="status">
        {end === null ? t('keptAlways') : t('keptUntil', { date: keepDate(end, i18n.language) })}
      </p>
      {workshop.example ? <p>{t('keptExample')}</p> : <p>{t(changes ? 'keptText' : 'keptTextOthers')}</p>}
      {changes && <Change />}
    </section>
  );
}

function Change(): ReactNode {
  const { t, i18n } = useTranslation('leaving');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const now = useServerNow(null);
  const { mutate, isPending, error } = useCommand();
  const [months, setMonths] = useState<KeepMonths | null>(null);
  if (months === null) {
    return (
      <div>
        <Button onClick={() => setMonths(DEFAULT_KEEP_MONTHS)}>{t('change')}</Button>
      </div>
    );
  }
  const keepUntil = monthsAfter(now, months);
  return (
    <>
      <KeepChoice label={t('changeLabel')} months={months} onMonths={setMonths} />
      {error !== null && (
        <Notice tone="alarm" title={t('changeFailed')}>
          {problem(error)}
        </Notice>
      )}
      <div className={css.acts}>
        <Button
          kind="main"
          busy={isPending}
          onClick={() => mutate({ type: 'retention', keepUntil }, { onSuccess: () => setMonths(null) })}
        >
          {t('changeSave', { date: keepDate(keepUntil, i18n.language) })}
        </Button>
        <Button onClick={() => setMonths(null)}>{common('cancel')}</Button>
      </div>
    </>
  );
}
