import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RoundDefinition as Definition, type RoundDefinition, type RoundKind } from '../../../shared/voting/round.ts';
import { RequestError } from '../../api/api.ts';
import { useProblem } from '../../api/use-problem.ts';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import { Field } from '../../ui/field/field.tsx';
import { showWrong } from '../../ui/field/first-wrong.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { takeFocus } from '../../ui/page/arriving.ts';
import { useTitle } from '../../ui/page/use-title.ts';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import page from '../voting.module.css';
import { type DefinitionDraft, definitionOf } from './definition-draft.ts';
import { LimitsPart } from './limits-part.tsx';
import { MethodPart } from './method-part.tsx';
import { optionsOf } from './paper-of.ts';
import { Preview } from './preview.tsx';
import css from './round-form.module.css';
import { SubjectPart } from './subject-part.tsx';
import { useListed } from './use-listed.ts';
import { VotersPart } from './voters-part.tsx';

const MOST_TITLE = 120;
const MOST_QUESTION = 300;

type Props = {
  title: string;
  start: DefinitionDraft;
  submit: string;
  /** What it may not go back from. */
  atLeast?: RoundKind;
  error: Error | null;
  busy: boolean;
  /** Where one goes who leaves it. */
  away: string;
  onSubmit(definition: RoundDefinition): void;
};

/** What every part of the form asks. */
export type PartProps = {
  draft: DefinitionDraft;
  /** What is wrong at a path, in words. */
  wrongAt(path: string): string | undefined;
  onChange(change: Partial<DefinitionDraft>): void;
};

/** The form of a round, with the ballot beside it as voters will see it. */
export function RoundForm({ title, start, submit, atLeast = 'pulse', error, busy, away, onSubmit }: Props): ReactNode {
  const { t } = useTranslation('voting');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const { workshop } = useWorkshop().view;
  const listed = useListed();
  const [draft, setDraft] = useState(start);
  const [faults, setFaults] = useState<readonly string[]>([]);
  /** The answer that was looked at and then mended. */
  const [seen, setSeen] = useState<Error | null>(null);
  useTitle(`${title} · ${workshop.title}`);
  const { definition } = definitionOf(draft);
  const told = error === seen ? null : error;
  const field = told instanceof RequestError ? told.field : null;

  function wrongAt(path: string): string | undefined {
    if (told !== null && field !== null && isAt(field, path)) return problem(told);
    return faults.some((fault) => isAt(fault, path)) ? t(`wrong_${wordFor(path)}`) : undefined;
  }

  function change(next: Partial<DefinitionDraft>): void {
    setDraft({ ...draft, ...next });
    setFaults([]);
    setSeen(error);
  }

  function submitForm(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const read = definitionOf(draft);
    const parsed = Definition.safeParse(read.definition);
    const wrong = [...read.wrong, ...(parsed.error?.issues.map(({ path }) => path.join('.')) ?? [])];
    if (wrong.length === 0 && draft.subject !== 'options' && listed[draft.subject].length === 0) wrong.push('subject');
    showWrong(event.currentTarget, () => setFaults(wrong));
    setSeen(error);
    if (wrong.length === 0 && parsed.success) onSubmit(parsed.data);
  }

  const parts = { draft, wrongAt, onChange: change };
  const paper = {
    ...definition,
    options: optionsOf(definition.subject, draft.subject === 'options' ? [] : listed[draft.subject]),
  };
  return (
    <div className={page.page}>
      <h1 className={page.title} ref={takeFocus} tabIndex={-1}>
        {title}
      </h1>
      <div className={page.columns}>
        <form className={css.form} onSubmit={submitForm} noValidate aria-label={title}>
          <Field
            label={t('title')}
            placeholder={t('titleExample')}
            value={draft.title}
            maxLength={MOST_TITLE}
            autoComplete="off"
            error={wrongAt('title')}
            onValue={(value) => change({ title: value })}
          />
          <Field
            label={t('question')}
            help={t('questionHelp')}
            value={draft.question}
            maxLength={MOST_QUESTION}
            autoComplete="off"
            error={wrongAt('question')}
            onValue={(question) => change({ question })}
          />
          <SubjectPart {...parts} listed={listed} />
          <MethodPart {...parts} />
          <VotersPart {...parts} atLeast={atLeast} />
          <LimitsPart {...parts} />
          {told !== null && (
            <Notice
              tone="alarm"
              title={told instanceof RequestError && told.title !== null ? told.title : common('errorTitle')}
            >
              <p>{problem(told)}</p>
            </Notice>
          )}
          <div className={page.actions}>
            <Button kind="main" type="submit" busy={busy}>
              {submit}
            </Button>
            <ButtonLink kind="bare" to={away}>
              {common('cancel')}
            </ButtonLink>
          </div>
        </form>
        <div className={css.preview}>
          <Preview key={`${draft.method} ${paper.options.length}`} round={paper} />
        </div>
      </div>
    </div>
  );
}

/** Whether a path from the server or the schema points at this field, or into it. */
const isAt = (fault: string, path: string): boolean => fault === path || fault.startsWith(`${path}.`);

const WORDS = ['title', 'subject', 'max', 'budget', 'cap', 'minutes', 'quorum', 'threshold'] as const;

const wordFor = (path: string): (typeof WORDS)[number] | 'other' =>
  WORDS.find((word) => path === word || path.endsWith(`.${word}`) || path.startsWith(`${word}.`)) ?? 'other';
