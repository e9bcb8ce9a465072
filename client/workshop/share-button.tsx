import { IconShare } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';

/** The device's own way of sending a link, where it has one: most phones do, over https only. */
export function ShareButton({ url, title }: { url: string; title: string }): ReactNode {
  const { t } = useTranslation('workshop');
  if (!('share' in navigator)) return null;
  const send = async (): Promise<void> => {
    try {
      await navigator.share({ url, title });
    } catch (error) {
      // Who puts the device's sheet away again has changed their mind; nothing went wrong.
      if (!(error instanceof DOMException)) throw error;
    }
  };
  return (
    <Button onClick={send}>
      <IconShare size={20} aria-hidden="true" />
      {t('shareSend')}
    </Button>
  );
}
