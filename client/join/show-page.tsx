import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MessagePage } from '../ui/page/message-page.tsx';
import { useDoorKey } from './door-key.ts';
import { EnterByKey } from './enter-by-key.tsx';

/** The projector's link: takes the view's seat and goes to the screen. */
export default function ShowPage(): ReactNode {
  const { t } = useTranslation('join');
  const request = useDoorKey();
  if (request !== null) return <EnterByKey request={request} />;
  return (
    <MessagePage title={t('showMissing')}>
      <p>{t('showMissingText')}</p>
    </MessagePage>
  );
}
