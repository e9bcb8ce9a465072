import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { monthsAfter } from '../../shared/stage/keeping.ts';
import { useProblem } from '../api/use-problem.ts';
import { makeWorkshop } from '../api/workshop.ts';
import { KeepChoice } from '../leaving/keep-choice.tsx';
import { keepDate } from '../leaving/leaving.ts';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { showWrong } from '../ui/field/first-wrong.ts';
import { Notice } from '../ui/notice/notice.tsx';
import { BUILT_IN_GUIDE, changeDraft, isComplete, newWorkshopOf } from './draft.ts';
import { GuideChoice } from './guide-choice.tsx';
import css from './home.module.css';
import { dropDraft, keepDraft, keptDraft } from './kept-draft.ts';
import { keepLinks } from './kept-links.ts';
import { PartnerRows } from './partner-rows.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useOwnGuide } from './use-own-guide.ts';

/** Title, guide, partners: a workshop in under a minute. */
export function NewWorkshopForm(): ReactNode {
  const { t, i18n } = useTranslation('home');
  const leaving = useTranslation('leaving').t;
  const problem = useProblem();
  const navigate = useNavigate();
  const [draft, change] = useReducer(changeDraft, null, keptDraft);
  const [tried, setTried] = useState(false);
  const [now] = useState(Date.now);
  const own = useOwnGuide();
  const over = useFileDrop((file) => {
    change({ type: 'guide', guide: 'own' });
    own.read(file);
  });
  useEffect(() => keepDraft(draft), [draft]);
  const making = useMutation({
    mutationFn: () =>
      makeWorkshop(newWorkshopOf(draft, { builtInId: BUILT_IN_GUIDE, own: own.sound, now: Date.now() })),
    onSuccess: (made) => {
      dropDraft();
      keepLinks(made);
      void navigate(`/w/${made.workshop.id}/links`);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    showWrong(event.currentTarget, () => setTried(true));
    if (isComplete(draft, own.sound) && !making.isPending) making.mutate();
  };
  return (
    <form className={css.form} data-over={over} onSubmit={submit} noValidate>
      <Field
        label={t('title')}
        placeholder={t('titleExample')}
        maxLength={120}
        autoComplete="off"
        value={draft.title}
        error={tried && draft.title.trim() === '' ? t('titleMissing') : undefined}
        onValue={(title) => change({ type: 'title', title })}
      />
      <GuideChoice draft={draft} change={change} own={own} tried={tried} />
      <PartnerRows draft={draft} change={change} />
      <KeepChoice
        label={leaving('keepLabel')}
        months={draft.keep}
        meaning={leaving('keepMeaning', { date: keepDate(monthsAfter(now, draft.keep), i18n.language) })}
        onMonths={(keep) => change({ type: 'keep', keep })}
      />
      {making.isError && (
        <Notice tone="alarm" title={t('notStarted')}>
          {problem(making.error)}
        </Notice>
      )}
      <Button kind="main" type="submit" wide busy={making.isPending}>
        {making.isPending ? t('starting') : t('start')}
      </Button>
    </form>
  );
}
