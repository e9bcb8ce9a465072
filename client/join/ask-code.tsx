import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { takeFocus } from '../ui/page/arriving.ts';
import { useTitle } from '../ui/page/use-title.ts';
import { Emblem } from '../ui/table/emblem.tsx';
import { CodeForm } from './code-form.tsx';
import css from './join.module.css';

/** `/join` without a key: someone typed the address from a screen. */
export function AskCode(): ReactNode {
  const { t } = useTranslation('join');
  useTitle(t('askTitle'));
  return (
    <main id="main" className={css.page}>
      <header className={css.header}>
        <Emblem width={96} />
        <h1 ref={takeFocus} className={css.title} tabIndex={-1}>
          {t('askTitle')}
        </h1>
        <p>{t('askText')}</p>
      </header>
      <CodeForm />
    </main>
  );
}
