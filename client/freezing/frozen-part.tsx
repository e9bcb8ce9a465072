import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_REASON_LENGTH } from '../../shared/stage/hidden.ts';
import { useProblem } from '../api/use-problem.ts';
import { UnsentWords } from '../notes/unsent-draft.tsx';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMe, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './freeze-page.module.css';
import { TextArea } from './text-area.tsx';
import type { Reopening } from './use-reopen.ts';

type Props = {
  /** What she had remarked for the version. */
  remark: string;
  reopening: Reopening;
};

/** The text is frozen: the way to the version, and to working on from it. */
export function FrozenPart({ remark, reopening }: Props): ReactNode {
  const { t } = useTranslation('freezing');
  const { workshop } = useWorkshop().view;
  const me = useMe();
  const version = useStage().versions.at(-1);
  const number = version?.number ?? 1;
  const isMine = me.seat === 'person' && version?.by === me.participantId;
  return (
    <>
      <p>{t('frozenText', { number })}</p>
      {/* Someone else froze it first: what she typed for it is in no version. */}
      {version !== undefined && !isMine && <UnsentWords text={remark} />}
      <div>
        <ButtonLink kind="main" to={`/w/${workshop.id}/versions/${number}`}>
          {t('toVersion', { number })}
        </ButtonLink>
      </div>
      <Reopen number={number} reopening={reopening} />
    </>
  );
}

function Reopen({ number, reopening }: { number: number; reopening: Reopening }): ReactNode {
  const { t } = useTranslation('freezing');
  const problem = useProblem();
  const { reason, write, busy, error, go } = reopening;
  const [missing, setMissing] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const isMissing = reason.trim() === '';
    setMissing(isMissing);
    if (isMissing) event.currentTarget.querySelector('textarea')?.focus();
    else void go();
  }

  return (
    <section className={css.part} aria-labelledby="reopen">
      <h2 className={css.heading} id="reopen">
        {t('reopen')}
      </h2>
      <p className={css.quiet}>{t('reopenAbout', { number })}</p>
      <form className={css.part} noValidate onSubmit={submit}>
        <TextArea
          label={t('reason')}
          help={t('reasonHelp')}
          maxLength={MAX_REASON_LENGTH}
          value={reason}
          error={missing ? t('reasonMissing') : undefined}
          onValue={write}
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
