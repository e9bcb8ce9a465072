import { IconFileUpload } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import css from './verify-page.module.css';

type Props = { over: boolean; again: boolean; onFiles(files: readonly File[]): void };

/** Where files are chosen, or dropped. `again`: something was chosen already. */
export function FilePick({ over, again, onFiles }: Props): ReactNode {
  const { t } = useTranslation('verify');
  const id = useId();
  return (
    <div className={css.file}>
      <label className={css.pick} data-over={over} data-quiet={again}>
        <IconFileUpload size={22} aria-hidden="true" />
        <span>{again ? t('chooseOther') : t('choose')}</span>
        <input
          type="file"
          className="visually-hidden"
          accept=".json,application/json"
          multiple
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            const input = event.currentTarget;
            if (input.files !== null && input.files.length > 0) onFiles([...input.files]);
            // So that the same file can be chosen again.
            input.value = '';
          }}
        />
      </label>
      <p className={css.quiet} id={`${id}-help`}>
        {t('chooseHelp')}
      </p>
    </div>
  );
}
