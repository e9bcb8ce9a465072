import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeForm } from '../join/code-form.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { Settings } from '../ui/settings/settings.tsx';
import { Emblem } from '../ui/table/emblem.tsx';
import css from './home.module.css';
import { NewWorkshopForm } from './new-workshop-form.tsx';

export default function HomePage(): ReactNode {
  const { t } = useTranslation('home');
  useTitle('');
  return (
    <div className={css.page}>
      <main id="main" className={css.main}>
        <header className={css.what}>
          <Emblem />
          <h1 className={css.name}>Gesprekstafel</h1>
          <p className={css.tagline}>{t('tagline')}</p>
          <p>{t('what')}</p>
        </header>
        <section className={css.join} aria-labelledby="join-title">
          <h2 id="join-title" className={css.title}>
            {t('joinTitle')}
          </h2>
          <p className={css.lead}>{t('joinText')}</p>
          <CodeForm />
        </section>
        <section className={css.start} aria-labelledby="start-title">
          <h2 id="start-title" className={css.title}>
            {t('startTitle')}
          </h2>
          <p className={css.lead}>{t('startText')}</p>
          <NewWorkshopForm />
        </section>
      </main>
      <footer className={css.footer}>
        <Settings />
      </footer>
    </div>
  );
}
