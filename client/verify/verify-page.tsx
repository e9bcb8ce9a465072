import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseFingerprint } from '../../shared/version/format.ts';
import { useFileDrop } from '../home/use-file-drop.ts';
import { Field } from '../ui/field/field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { takeFocus } from '../ui/page/arriving.ts';
import { useTitle } from '../ui/page/use-title.ts';
import { Settings } from '../ui/settings/settings.tsx';
import { FilePick } from './file-pick.tsx';
import { ReportView } from './report-view.tsx';
import { useChosen } from './use-chosen.ts';
import { reportOf } from './verify.ts';
import css from './verify-page.module.css';

/** `/verify`: whether a version is as it was sealed, seen by this browser alone. */
export default function VerifyPage(): ReactNode {
  const { t } = useTranslation('verify');
  const { chosen, choose } = useChosen();
  const [typed, setTyped] = useState('');
  const over = useFileDrop((...files) => choose(files));
  const keyId = parseFingerprint(typed);
  const report = useMemo(() => reportOf(chosen, keyId), [chosen, keyId]);
  useTitle(t('title'));
  return (
    <>
      <main id="main" className={css.page}>
        <header className={css.header}>
          <h1 ref={takeFocus} tabIndex={-1}>
            {t('title')}
          </h1>
          <p>{t('intro')}</p>
        </header>
        <div className={css.ask}>
          <FilePick over={over} again={chosen.state === 'read'} onFiles={choose} />
          <Field
            label={t('key')}
            help={t('keyHelp')}
            value={typed}
            maxLength={80}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            error={typed.trim() !== '' && keyId === null ? t('keyWrong') : undefined}
            onValue={setTyped}
          />
        </div>
        {chosen.state === 'refused' && (
          <Notice tone="alarm" title={t('notRead')}>
            {t(chosen.why, { file: chosen.file })}
          </Notice>
        )}
        <ReportView
          report={report}
          reading={chosen.state === 'reading'}
          names={chosen.state === 'read' ? chosen.files.map(({ name }) => name) : []}
        />
      </main>
      <footer className={css.footer}>
        <Settings />
      </footer>
    </>
  );
}
