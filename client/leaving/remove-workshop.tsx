import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RequestError } from '../api/api.ts';
import { useProblem } from '../api/use-problem.ts';
import { removeWorkshop } from '../api/workshop.ts';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useSession } from '../workshop/session.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { forgetHere } from './forget-here.ts';
import { GONE_PATH } from './gone.ts';
import css from './leave-page.module.css';
import { isTitle } from './leaving.ts';
import { forgetRemoval, noteRemoval } from './removal.ts';

/** Removing the workshop with everything in it, after its title was typed: there is no way back. */
export function RemoveWorkshop(): ReactNode {
  const { t } = useTranslation('leaving');
  const { participants } = useStage();
  const [asked, ask] = useState(false);
  return (
    <section className={css.part} aria-labelledby="remove-title">
      <h2 id="remove-title">{t('removeTitle')}</h2>
      <p>{t('removeText')}</p>
      <p>{t('removeOthers', { count: participants.filter(({ role }) => role !== 'removed').length - 1 })}</p>
      {asked ? (
        <Sure onCancel={() => ask(false)} />
      ) : (
        <div>
          <Button kind="alarm" onClick={() => ask(true)}>
            {t('remove')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Sure({ onCancel }: { onCancel(): void }): ReactNode {
  const { t } = useTranslation('leaving');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const { workshop } = useWorkshop().view;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const removing = useRemoval();
  const fits = isTitle(typed, workshop.title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fits && !removing.isPending) removing.mutate();
  };
  return (
    <form className={css.typed} onSubmit={submit} noValidate>
      <Field
        label={t('typeTitle', { title: workshop.title })}
        autoComplete="off"
        autoFocus
        value={typed}
        error={tried && !fits ? t('typeWrong') : undefined}
        onValue={(value) => {
          setTyped(value);
          setTried(false);
        }}
      />
      {removing.isError && (
        <Notice tone="alarm" title={t('removeFailed')}>
          {problem(removing.error)}
        </Notice>
      )}
      <div className={css.acts}>
        <Button kind="alarm" type="submit" busy={removing.isPending}>
          {t('removeYes')}
        </Button>
        <Button onClick={onCancel}>{common('cancel')}</Button>
      </div>
    </form>
  );
}

function useRemoval() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const session = useSession();
  const { workshop } = useWorkshop().view;
  return useMutation({
    mutationFn: async () => {
      // The line may say that it is gone before the answer does: then this page must already know why.
      noteRemoval(workshop);
      await removeWorkshop(workshop.id);
      await session?.forget();
      await forgetHere(workshop.id);
    },
    onSuccess: async () => {
      await navigate(GONE_PATH, { replace: true });
      queries.clear();
    },
    onError: (error) => {
      // Where no answer came it may be gone all the same.
      if (!(error instanceof RequestError && error.kind === 'unreachable')) forgetRemoval();
    },
  });
}
