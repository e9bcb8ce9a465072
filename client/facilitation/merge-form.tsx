import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../shared/stage/stage.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { Select } from '../ui/field/field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import css from './person-row.module.css';
import { useCommand } from './use-command.ts';

type Props = {
  person: Participant;
  /** Who it may be. */
  others: readonly Participant[];
  onDone(): void;
};

/** Says that two on the list are one person, after a lost device; what comes of that is said before it is done. */
export function MergeForm({ person, others, onDone }: Props): ReactNode {
  const { t } = useTranslation('facilitation');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const ordered = useCommand();
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const into = others.find(({ id }) => id === chosen);
  const { id: from, name } = person;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(into === undefined);
    if (into !== undefined) ordered.mutate({ type: 'participant.merge', from, into: into.id });
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <Select
        label={t('mergeWith', { name })}
        value={chosen}
        options={[{ value: '', label: t('mergeChoose') }, ...others.map((one) => ({ value: one.id, label: one.name }))]}
        onValue={(value) => {
          setChosen(value);
          setMissing(false);
        }}
      />
      {missing && <p role="alert">{t('mergeMissing')}</p>}
      {into !== undefined && <p>{t('mergeAsk', { name, into: into.name })}</p>}
      <div className={css.acts}>
        <Button type="submit" busy={ordered.isPending}>
          {t('mergeYes')}
        </Button>
        <Button kind="bare" onClick={onDone}>
          {common('cancel')}
        </Button>
      </div>
      {ordered.isError && (
        <Notice tone="alarm" title={t('failed')}>
          {problem(ordered.error)}
        </Notice>
      )}
    </form>
  );
}
