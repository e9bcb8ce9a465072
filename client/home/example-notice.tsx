import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EXAMPLE_KEPT_MS } from '../../shared/http/examples.ts';
import { formatLocale } from '../i18n/format-locale.ts';
import { shownLocale } from '../i18n/i18n.ts';
import css from './example-notice.module.css';

/** On the board of an example: what it is, and until when. `createdAt` in milliseconds since 1970. */
export function ExampleNotice({ createdAt }: { createdAt: number }): ReactNode {
  const { t } = useTranslation('home');
  const date = new Intl.DateTimeFormat(formatLocale(shownLocale()), { day: 'numeric', month: 'long' }).format(
    createdAt + EXAMPLE_KEPT_MS,
  );
  return (
    <p className={css.note}>
      {t('exampleNote', { date })} <Link to="/">{t('exampleOwn')}</Link>
    </p>
  );
}
