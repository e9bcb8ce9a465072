import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ButtonLink } from '../ui/button/button.tsx';
import { MessagePage } from '../ui/page/message-page.tsx';
import css from './gone-page.module.css';
import { removedTitle } from './removal.ts';

/** For who removed a workshop: that it is gone, and what there still is of it, and where. */
export default function GonePage(): ReactNode {
  const { t } = useTranslation('leaving');
  const common = useTranslation('common').t;
  const title = removedTitle();
  return (
    <MessagePage
      title={title === null ? t('goneTitle') : t('goneTitled', { title })}
      actions={<ButtonLink to="/">{common('toStart')}</ButtonLink>}
    >
      <p>{t('goneText')}</p>
      <p>{t('goneStill')}</p>
      <ul className={css.still}>
        <li>{t('goneFiles')}</li>
        <li>
          {t('gonePaper')} <Link to="/verify">{t('goneVerify')}</Link>
        </li>
        <li>{t('goneBackups')}</li>
      </ul>
    </MessagePage>
  );
}
