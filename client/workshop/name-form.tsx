import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../shared/stage/stage.ts';
import { useProblem } from '../api/use-problem.ts';
import { useCommand } from '../facilitation/use-command.ts';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import css from './me-menu.module.css';

const LONGEST_NAME = 60;

/** One's own name, to be mended; the others see it at once. */
export function NameForm({ name, onDone }: { name: string; onDone(): void }): ReactNode {
  const { t } = useTranslation('workshop');
  const problem = useProblem();
  const command = useCommand();
  const [typed, setTyped] = useState(name);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const parsed = PersonName.safeParse(typed.normalize('NFC'));
    setMissing(!parsed.success);
    if (!parsed.success) return;
    if (parsed.data === name) onDone();
    else command.mutate({ type: 'me.name', name: parsed.data }, { onSuccess: onDone });
  };
  const error = missing
    ? t('nameMissing')
    : command.isError
      ? `${t('nameFailed')}. ${problem(command.error)}`
      : undefined;
  return (
    <form ref={form} className={css.nameForm} noValidate onSubmit={submit}>
      <Field
        label={t('name')}
        value={typed}
        maxLength={LONGEST_NAME}
        autoComplete="name"
        error={error}
        onValue={(value) => {
          setMissing(false);
          setTyped(value);
        }}
      />
      <Button type="submit" busy={command.isPending}>
        {t('nameSave')}
      </Button>
    </form>
  );
}
