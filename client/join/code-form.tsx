import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { normaliseJoinCode } from '../../shared/ids.ts';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { showWrong } from '../ui/field/first-wrong.ts';
import css from './code-form.module.css';

/** Where someone types the code that is on the screen. */
export function CodeForm(): ReactNode {
  const { t } = useTranslation('join');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const code = normaliseJoinCode(typed);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    showWrong(event.currentTarget, () => setTried(true));
    if (code !== '') void navigate(`/join#${encodeURIComponent(code)}`);
  };
  return (
    <form className={css.code} onSubmit={submit} noValidate>
      <Field
        label={t('code')}
        help={t('codeHelp')}
        value={typed}
        maxLength={12}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        error={tried && code === '' ? t('codeMissing') : undefined}
        onValue={setTyped}
      />
      <Button kind="main" type="submit" wide>
        {t('go')}
      </Button>
    </form>
  );
}
