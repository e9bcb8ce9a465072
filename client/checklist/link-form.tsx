import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCheckUrl, MAX_LINK_TITLE_LENGTH, MAX_LINK_URL_LENGTH } from '../../shared/board/checklist.ts';
import { linkTarget } from '../editor/link-target.ts';
import { UnsentWords } from '../notes/unsent-draft.tsx';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import css from './check-links.module.css';

type Props = { editable: boolean; onAdd(link: { title: string; url: string }): void; onCancel(): void };

/** What the server takes as well, so that nothing is refused once it stands there. */
function checkTarget(written: string): string | null {
  const target = linkTarget(written);
  return target !== null && isCheckUrl(target) ? target : null;
}

/** A link of one's own: what it is, and where. */
export function LinkForm({ editable, onAdd, onCancel }: Props): ReactNode {
  const { t } = useTranslation('checklist');
  const common = useTranslation('common').t;
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const target = checkTarget(url);
  const name = title.normalize('NFC').trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name !== '' && target !== null) onAdd({ title: name, url: target });
    else form.current?.querySelector<HTMLInputElement>(name === '' ? '[name=title]' : '[name=url]')?.focus();
  };
  if (!editable) return <UnsentWords text={`${title}\n${url}`} />;
  return (
    <form
      ref={form}
      className={css.form}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field
        label={t('linkTitle')}
        name="title"
        value={title}
        maxLength={MAX_LINK_TITLE_LENGTH}
        autoComplete="off"
        error={tried && name === '' ? t('linkTitleMissing') : undefined}
        onValue={setTitle}
      />
      <Field
        label={t('linkUrl')}
        name="url"
        type="url"
        inputMode="url"
        value={url}
        maxLength={MAX_LINK_URL_LENGTH}
        autoComplete="off"
        error={tried && target === null ? t('linkUrlWrong') : undefined}
        onValue={setUrl}
      />
      <div className={css.acts}>
        <Button type="submit" kind="main">
          {t('linkAdd')}
        </Button>
        <Button onClick={onCancel}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
