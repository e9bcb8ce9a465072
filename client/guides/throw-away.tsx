import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';

/** Takes the guide out of this browser, after one question: there is no way back. */
export function ThrowAway({ onThrow }: { onThrow(): void }): ReactNode {
  const { t } = useTranslation('guides');
  const common = useTranslation('common').t;
  const [asked, ask] = useState(false);
  if (!asked) {
    return (
      <div>
        <Button kind="bare" onClick={() => ask(true)}>
          {t('throwAway')}
        </Button>
      </div>
    );
  }
  return (
    <Notice
      tone="alarm"
      title={t('throwAwaySure')}
      actions={
        <>
          <Button kind="alarm" onClick={onThrow}>
            {t('throwAwayYes')}
          </Button>
          <Button onClick={() => ask(false)}>{common('cancel')}</Button>
        </>
      }
    >
      {t('throwAwayText')}
    </Notice>
  );
}
