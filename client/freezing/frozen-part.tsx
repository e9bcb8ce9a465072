import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../shared/http/workshop.ts';
import { MAX_REASON_LENGTH } from '../../shared/stage/hidden.ts';
import { reopen } from '../api/freezing.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { workshopKey } from '../workshop/lines.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './freeze-page.module.css';
import { TextArea } from './text-area.tsx';

/** The text is frozen: the way to the version, and to working on from it. */
export function FrozenPart(): ReactNode {
  const { t } = useTranslation('freezing');
  const { workshop } = useWorkshop().view;
  const version = useStage().versions.at(-1);
  const number = version?.number ?? 1;
  return (
    <>
      <p>{t('frozenText', { number })}</p>
      <div>
        <ButtonLink kind="main" to={`/w/${workshop.id}/versions/${number}`}>
          {t('toVersion', { number })}
        </ButtonLink>
      </div>
      <Reopen number={number} />
    </>
  );
}

function Reopen({ number }: { number: number }): ReactNode {
  const { t } = useTranslation('freezing');
  const problem = useProblem();
  const { workshop } = useWorkshop().view;
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const why = reason.trim();
    setMissing(why === '');
    if (why === '') return form.querySelector('textarea')?.focus();
    setBusy(true);
    try {
      const { stage } = await reopen(workshop.id, { reason: why });
      queries.setQueryData<WorkshopView>(workshopKey(workshop.id, 'person'), (view) =>
        view === undefined || view.stage.rev > stage.rev ? view : { ...view, stage },
      );
      setError(null);
    } catch (thrown) {
      if (!(thrown instanceof Error)) throw thrown;
      setError(thrown);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className={css.part} aria-labelledby="reopen">
      <h2 className={css.heading} id="reopen">
        {t('reopen')}
      </h2>
      <p className={css.quiet}>{t('reopenAbout', { number })}</p>
      <form className={css.part} noValidate onSubmit={(event) => void submit(event)}>
        <TextArea
          label={t('reason')}
          help={t('reasonHelp')}
          maxLength={MAX_REASON_LENGTH}
          value={reason}
          error={missing ? t('reasonMissing') : undefined}
          onValue={setReason}
        />
        {error !== null && (
          <Notice tone="alarm" title={t('failed')}>
            {problem(error)}
          </Notice>
        )}
        <div>
          <Button type="submit" busy={busy}>
            {t('reopenYes')}
          </Button>
        </div>
      </form>
    </section>
  );
}
