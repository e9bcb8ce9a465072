import { IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_TITLE_LENGTH } from '../../shared/board/variants.ts';
import { CopyText } from '../ui/copy/copy-text.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { beginTitle, changedMeanwhile, cleanTitle, type TitleEdit, titleToWrite } from './title-edit.ts';
import css from './title-field.module.css';

type Props = {
  id: string;
  title: string;
  lang: string;
  editable: boolean;
  onWrite(title: string): void;
};

/** The title of the page, to be changed where it stands. */
export function TitleField({ id, title, lang, editable, onWrite }: Props): ReactNode {
  const { t } = useTranslation('scenarios');
  const [edit, setEdit] = useState<TitleEdit | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** The focus goes on with the pencil, once it is there again. */
  const goesBack = useRef(false);
  const isEditing = edit !== null && editable;

  useLayoutEffect(() => {
    if (isEditing || !goesBack.current) return;
    goesBack.current = false;
    button.current?.focus();
  }, [isEditing]);

  function done(write: boolean): void {
    const wanted = edit === null ? null : titleToWrite(edit, title);
    if (write && wanted !== null) onWrite(wanted);
    setEdit(null);
  }

  // Locked or frozen in the middle of it: what was typed is offered, not gone.
  const left = edit !== null && !editable ? titleToWrite(edit, title) : null;
  return (
    <div className={css.field}>
      <div className={css.row}>
        <h1 id={id} className={isEditing ? 'visually-hidden' : css.title} lang={lang}>
          {title}
        </h1>
        {isEditing ? (
          <Writing
            edit={edit}
            title={title}
            lang={lang}
            onEdit={setEdit}
            onDone={(write, stay) => {
              goesBack.current = stay;
              done(write);
            }}
          />
        ) : (
          editable && (
            <button
              ref={button}
              type="button"
              className={css.pencil}
              aria-label={t('editTitle')}
              title={t('editTitle')}
              onClick={() => setEdit(beginTitle(title))}
            >
              <IconPencil size={22} aria-hidden="true" />
            </button>
          )
        )}
      </div>
      {left !== null && (
        <Notice title={t('titleLeft')} actions={<CopyText text={left} />}>
          <p>{left}</p>
        </Notice>
      )}
    </div>
  );
}

type WritingProps = {
  edit: TitleEdit;
  title: string;
  lang: string;
  onEdit(next: TitleEdit): void;
  /** `stay`: the focus stays with the title. */
  onDone(write: boolean, stay: boolean): void;
};

function Writing({ edit, title, lang, onEdit, onDone }: WritingProps): ReactNode {
  const { t } = useTranslation('scenarios');
  const area = useRef<HTMLTextAreaElement>(null);
  /** Enter and Esc end it; that the field then goes is no leaving of it. */
  const ended = useRef(false);
  const other = changedMeanwhile(edit, title);
  useEffect(() => area.current?.select(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    ended.current = true;
    onDone(event.key === 'Enter', true);
  }

  return (
    <div className={css.writing}>
      <div className={css.grow} data-shown={edit.typed}>
        <textarea
          ref={area}
          rows={1}
          className={css.area}
          lang={lang}
          aria-label={t('title')}
          aria-describedby="title-help"
          aria-invalid={cleanTitle(edit.typed) === ''}
          maxLength={MAX_TITLE_LENGTH}
          enterKeyHint="done"
          value={edit.typed}
          onChange={({ currentTarget }) => onEdit({ ...edit, typed: currentTarget.value })}
          onKeyDown={onKeyDown}
          onBlur={() => {
            // Another window came before this one: one comes back to where one was.
            if (!ended.current && document.activeElement !== area.current) onDone(true, false);
          }}
        />
      </div>
      <p className={css.help} id="title-help" role="status">
        {cleanTitle(edit.typed) === ''
          ? t('titleMissing')
          : other === null
            ? t('titleHelp')
            : t('titleOther', { other })}
      </p>
    </div>
  );
}
