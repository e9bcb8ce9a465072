import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../shared/guide/guide.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { download, fileNameOf } from './download.ts';
import css from './guide-page.module.css';

/** The guide as a file, as it is now: to edit by hand, to keep, to hand on. */
export function SaveAs({ guide }: { guide: Guide }): ReactNode {
  const { t } = useTranslation('guides');
  const [failed, setFailed] = useState(false);
  const asMarkdown = async () => {
    try {
      const { guideToMarkdown } = await import('../../shared/guide/to-markdown/to-markdown.ts');
      download(fileNameOf(guide.title, 'md'), 'text/markdown;charset=utf-8', guideToMarkdown(guide));
      setFailed(false);
    } catch (error) {
      // The part that writes Markdown is fetched when it is needed: without a connection there is none.
      if (!(error instanceof TypeError)) throw error;
      setFailed(true);
    }
  };
  const asJson = () =>
    download(fileNameOf(guide.title, 'json'), 'application/json', `${JSON.stringify(guide, null, 2)}\n`);
  return (
    <section className={css.part}>
      <h2 className={css.small}>{t('saveAs')}</h2>
      <p className={css.quiet}>{t('saveAsText')}</p>
      <div className={css.acts}>
        <Button onClick={() => void asMarkdown()}>
          <IconDownload size={18} aria-hidden="true" />
          {t('asMarkdown')}
        </Button>
        <Button onClick={asJson}>
          <IconDownload size={18} aria-hidden="true" />
          {t('asJson')}
        </Button>
      </div>
      {failed && <Notice tone="alarm" title={t('notSaved')} />}
    </section>
  );
}
