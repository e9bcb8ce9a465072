import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Door, DoorRequest } from '../../shared/http/workshop.ts';
import { useProblem } from '../api/use-problem.ts';
import { join } from '../api/workshop.ts';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { showWrong } from '../ui/field/first-wrong.ts';
import { Notice } from '../ui/notice/notice.tsx';
import { takeFocus } from '../ui/page/arriving.ts';
import { useTitle } from '../ui/page/use-title.ts';
import css from './join.module.css';
import { type JoinDraft, joinRequestOf, missingIn, NEW_PARTNER } from './join-draft.ts';
import { PartnerChoice } from './partner-choice.tsx';

/** Name and partner on one screen. */
export function JoinForm({ request, door }: { request: DoorRequest; door: Door }): ReactNode {
  const { t } = useTranslation('join');
  const problem = useProblem();
  const navigate = useNavigate();
  const steers = door.opens === 'facilitator';
  const mayAdd = steers || door.joining.newPartners;
  const [draft, setDraft] = useState<JoinDraft>({
    name: '',
    choice: door.partners.length === 0 && mayAdd && !steers ? NEW_PARTNER : null,
    partnerName: '',
    partnerKind: 'school',
  });
  const [tried, setTried] = useState(false);
  const joining = useMutation({
    mutationFn: () => join(joinRequestOf(request, draft)),
    onSuccess: ({ workshopId }) => navigate(`/w/${workshopId}`, { replace: true }),
  });
  const missing = tried ? missingIn(draft) : [];
  useTitle(door.workshop.title);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    showWrong(event.currentTarget, () => setTried(true));
    if (missingIn(draft).length === 0 && !joining.isPending) joining.mutate();
  };
  return (
    <main id="main" className={css.page}>
      <header className={css.header}>
        <p className={css.welcome}>{t('welcome')}</p>
        <h1 ref={takeFocus} className={css.title} tabIndex={-1}>
          {door.workshop.title}
        </h1>
        {steers && <p>{t('asFacilitator')}</p>}
      </header>
      <form className={css.form} onSubmit={submit} noValidate>
        <Field
          label={t('name')}
          help={t('nameHelp')}
          value={draft.name}
          maxLength={60}
          autoComplete="name"
          error={missing.includes('name') ? t('nameMissing') : undefined}
          onValue={(name) => setDraft({ ...draft, name })}
        />
        <PartnerChoice
          partners={door.partners}
          mayAdd={mayAdd}
          mayChooseNone={steers}
          draft={draft}
          missing={missing}
          onDraft={setDraft}
        />
        {joining.isError && (
          <Notice tone="alarm" title={t('notEntered')}>
            {problem(joining.error)}
          </Notice>
        )}
        <div className={css.enter}>
          <Button kind="main" type="submit" wide busy={joining.isPending}>
            {joining.isPending ? t('entering') : t('enter')}
          </Button>
        </div>
      </form>
    </main>
  );
}
