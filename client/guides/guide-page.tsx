import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button/button.tsx';
import { MessagePage } from '../ui/page/message-page.tsx';
import { GuideEditor } from './guide-editor.tsx';
import { keptGuide } from './kept-guide.ts';

/**
 * This folder: a guide of one's own, between the file it came from and the workshop it is used in. What was understood of
 * the file is shown, corrected and kept in this browser; reading the file is the server's, making the workshop `home`'s.
 */
export default function GuidePage(): ReactNode {
  const { t } = useTranslation('guides');
  const [kept] = useState(keptGuide);
  if (kept === null) {
    return (
      <MessagePage title={t('nothingHere')} actions={<ButtonLink to="/">{t('toForm')}</ButtonLink>}>
        <p>{t('nothingHereText')}</p>
      </MessagePage>
    );
  }
  return <GuideEditor kept={kept} />;
}
