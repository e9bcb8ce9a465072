import { IconFileUpload } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestError } from '../api/api.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import css from './guide-choice.module.css';
import { KeptGuideCard } from './kept-guide-card.tsx';
import { FileRefused } from './read-file.ts';
import type { OwnGuideNow } from './use-own-guide.ts';

const FORMATS =
  '.md,.markdown,.txt,.docx,.json,text/markdown,text/plain,application/json,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file of her own, chosen or dropped, and the guide it became. */
export function OwnGuide({ own, tried }: { own: OwnGuideNow; tried: boolean }): ReactNode {
  const { t } = useTranslation('home');
  const common = useTranslation('common').t;
  const { kept, waiting, reading, error } = own;
  return (
    <div className={css.own}>
      {kept !== null && <KeptGuideCard kept={kept} wrong={own.sound === null} tried={tried} />}
      <FileField own={own} missing={tried && kept === null} />
      {reading && <p role="status">{t('readingFile')}</p>}
      {error !== null && <NotRead error={error} />}
      {waiting !== null && kept !== null && (
        <Notice
          title={t('replaceSure', { title: kept.guide.title })}
          actions={
            <>
              <Button kind="main" onClick={own.replace}>
                {t('replaceYes')}
              </Button>
              <Button onClick={own.keepOld}>{common('cancel')}</Button>
            </>
          }
        >
          {t('replaceText', { file: waiting.fileName })}
        </Notice>
      )}
    </div>
  );
}

function FileField({ own, missing }: { own: OwnGuideNow; missing: boolean }): ReactNode {
  const { t } = useTranslation('home');
  const id = useId();
  return (
    <div className={css.file}>
      <label className={css.pick} data-quiet={own.kept !== null}>
        <IconFileUpload size={22} aria-hidden="true" />
        <span>{own.kept === null ? t('chooseFile') : t('otherFile')}</span>
        <input
          type="file"
          className="visually-hidden"
          accept={FORMATS}
          disabled={own.reading}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-missing ${id}-help` : `${id}-help`}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file !== undefined) own.read(file);
            // So that the same file, mended, can be chosen again.
            input.value = '';
          }}
        />
      </label>
      {missing && (
        <p className={css.error} id={`${id}-missing`} role="alert">
          {t('fileMissing')}
        </p>
      )}
      <p className={css.quiet} id={`${id}-help`}>
        {t('fileHelp')}
      </p>
    </div>
  );
}

/** Why the file could not be read, where in it, and that the form stands. */
function NotRead({ error }: { error: Error }): ReactNode {
  const { t } = useTranslation('home');
  const problem = useProblem();
  const line = error instanceof RequestError ? error.line : null;
  const field = error instanceof RequestError && error.field?.startsWith('file.') ? error.field.slice(5) : null;
  return (
    <Notice tone="alarm" title={(error instanceof RequestError ? error.title : null) ?? t('notRead')}>
      <p>{error instanceof FileRefused ? t(error.kind) : problem(error)}</p>
      {line !== null && <p>{t('atLine', { line })}</p>}
      {field !== null && <p>{t('atField', { field })}</p>}
    </Notice>
  );
}
