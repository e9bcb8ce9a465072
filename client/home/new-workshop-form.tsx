import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Locale } from '../../shared/guide/guide.ts';
import { useProblem } from '../api/use-problem.ts';
import { makeWorkshop } from '../api/workshop.ts';
import { shownLocale } from '../i18n/i18n.ts';
import { Button } from '../ui/button/button.tsx';
import { Choices } from '../ui/field/choices.tsx';
import { Field } from '../ui/field/field.tsx';
import { showWrong } from '../ui/field/first-wrong.ts';
import { Notice } from '../ui/notice/notice.tsx';
import { changeDraft, emptyDraft, isComplete, newWorkshopOf } from './draft.ts';
import css from './home.module.css';
import { keepLinks } from './kept-links.ts';
import { PartnerRows } from './partner-rows.tsx';

/** The guide that comes with the product. */
const BUILT_IN_GUIDE = 'uitbreidingsstrategie';

/** Title, language, partners: a workshop in under a minute. */
export function NewWorkshopForm(): ReactNode {
  const { t } = useTranslation('home');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const navigate = useNavigate();
  const [draft, change] = useReducer(changeDraft, shownLocale(), emptyDraft);
  const [tried, setTried] = useState(false);
  const making = useMutation({
    mutationFn: () => makeWorkshop(newWorkshopOf(draft, BUILT_IN_GUIDE)),
    onSuccess: (made) => {
      keepLinks(made);
      void navigate(`/w/${made.workshop.id}/links`);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    showWrong(event.currentTarget, () => setTried(true));
    if (isComplete(draft) && !making.isPending) making.mutate();
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <Field
        label={t('title')}
        placeholder={t('titleExample')}
        maxLength={120}
        autoComplete="off"
        value={draft.title}
        error={tried && draft.title.trim() === '' ? t('titleMissing') : undefined}
        onValue={(title) => change({ type: 'title', title })}
      />
      <div>
        <p className={css.label}>{t('guide')}</p>
        <p className={css.guide}>{t('builtInGuide')}</p>
      </div>
      <Choices
        legend={t('locale')}
        layout="row"
        value={draft.locale}
        choices={Locale.options.map((locale) => ({ value: locale, label: common(locale) }))}
        onValue={(locale) => change({ type: 'locale', locale })}
      />
      <PartnerRows draft={draft} change={change} />
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
