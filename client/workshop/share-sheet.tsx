import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keptLinks } from '../home/kept-links.ts';
import { CopyField } from '../ui/copy/copy-field.tsx';
import { useCopyWords } from '../ui/copy/use-copy-words.ts';
import { Notice } from '../ui/notice/notice.tsx';
import { Qr } from '../ui/qr/qr.tsx';
import { ShareButton } from './share-button.tsx';
import css from './share-sheet.module.css';
import { useMay, useStage, useWorkshop } from './use-workshop.ts';

/** How others come to the table. Who made the workshop in this browser finds the other two links here again. */
export function ShareSheet(): ReactNode {
  const { t } = useTranslation('workshop');
  const words = useCopyWords();
  const { view } = useWorkshop();
  const { joining } = useStage();
  const steers = useMay('steer');
  const kept = steers ? keptLinks(view.workshop.id) : null;
  return (
    <>
      {joining.open ? <p>{t('shareText')}</p> : <Notice title={t('shareClosed')} />}
      <div className={css.qr}>
        <Qr text={view.joinLink} label={t('shareQr')} />
      </div>
      <div className={css.fields}>
        <CopyField label={t('shareCode')} value={view.workshop.joinCode} words={words} large />
        <CopyField label={t('shareLink')} value={view.joinLink} words={words} />
        <ShareButton url={view.joinLink} title={view.workshop.title} />
        {kept !== null && (
          <>
            <CopyField label={t('shareProjector')} value={kept.links.projector} words={words} />
            <CopyField label={t('shareMine')} value={kept.links.facilitator} words={words} />
          </>
        )}
      </div>
    </>
  );
}
