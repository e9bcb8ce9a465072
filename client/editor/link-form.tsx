import type { Editor } from '@tiptap/react';
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { linkTarget } from './link-target.ts';
import css from './toolbar.module.css';

type Props = { editor: Editor; onDone(): void };

const hrefAt = (editor: Editor): string => {
  const { href }: Record<string, unknown> = editor.getAttributes('link');
  return typeof href === 'string' ? href : '';
};

/** The form was asked for by a key or a click: the next letter belongs in it. */
const focusAtOnce = (input: HTMLInputElement | null): void => input?.select();

/** Asks where the selected words go. Without a selection the address itself becomes the text. */
export function LinkForm({ editor, onDone }: Props): ReactNode {
  const { t } = useTranslation('editor');
  const id = useId();
  const [address, setAddress] = useState(() => hrefAt(editor));
  const [wrong, setWrong] = useState(false);

  const target = linkTarget(address);

  function back(): void {
    onDone();
    editor.commands.focus();
  }

  function apply(event: FormEvent): void {
    event.preventDefault();
    const href = target;
    if (href === null) {
      setWrong(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    onDone();
  }

  function remove(): void {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    back();
  }

  return (
    <form className={css.link} onSubmit={apply} onKeyDown={onKeyDown} noValidate>
      <label htmlFor={id}>{t('linkAddress')}</label>
      <input
        id={id}
        className={css.address}
        value={address}
        inputMode="url"
        autoComplete="off"
        ref={focusAtOnce}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setAddress(event.target.value);
          setWrong(false);
        }}
      />
      <Button type="submit" kind="main">
        {t('linkApply')}
      </Button>
      {editor.isActive('link') && (
        <Button kind="plain" onClick={remove}>
          {t('linkRemove')}
        </Button>
      )}
      <Button kind="bare" onClick={back}>
        {t('cancel')}
      </Button>
      {target !== null && editor.isActive('link') && (
        <a className={css.open} href={target} target="_blank" rel="noopener noreferrer nofollow">
          {t('linkOpen')}
        </a>
      )}
      <p id={`${id}-wrong`} role="alert" className={css.wrong}>
        {wrong ? t('linkWrong') : ''}
      </p>
    </form>
  );
}
