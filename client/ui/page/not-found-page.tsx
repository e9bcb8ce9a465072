import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../button/button.tsx';
import { MessagePage } from './message-page.tsx';

export function NotFoundPage(): ReactNode {
  const { t } = useTranslation('common');
  return (
    <MessagePage title={t('notFoundTitle')} actions={<ButtonLink to="/">{t('toStart')}</ButtonLink>}>
      <p>{t('notFoundText')}</p>
    </MessagePage>
  );
}
