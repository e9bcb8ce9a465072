import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeForm } from '../join/code-form.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { Settings } from '../ui/settings/settings.tsx';
import { Emblem } from '../ui/table/emblem.tsx';
import css from './home.module.css';
import { LookRound } from './look-round.tsx';
import { NewWorkshopForm } from './new-workshop-form.tsx';
import { Scene } from './scene.tsx';

const START = 'begin';

/** What it is, and three ways on: with a code, into the example, or with a workshop of one's own. */
export default function HomePage(): ReactNode {
  const { t } = useTranslation('home');
  const common = useTranslation('common').t;
  useTitle('');
  return (
    <div className={css.page}>
      <main id="main" className={css.main}>
        <header className={css.what}>
          <div className={css.sign}>
            <Emblem width={72} />
          </div>
          <h1 className={css.name}>{common('product')}</h1>
          <p className={css.tagline}>{t('tagline')}</p>
          <p className={css.explained}>{t('what')}</p>
        </header>
        <div className={css.scene}>
          <Scene />
        </div>
        <div className={css.ways}>
          <section className={css.way} aria-labelledby="join-title">
            <h2 id="join-title" className={css.title}>
              {t('joinTitle')}
            </h2>
            <p className={css.lead}>{t('joinText')}</p>
            <div className={css.act} data-tall>
              <CodeForm />
            </div>
          </section>
          <section className={css.way} aria-labelledby="example-title">
            <h2 id="example-title" className={css.title}>
              {t('exampleTitle')}
            </h2>
            <p className={css.lead}>{t('exampleText')}</p>
            <figure className={css.quote}>
              <blockquote className={css.quoted}>{t('exampleQuote')}</blockquote>
              <figcaption className={css.by}>{t('exampleQuoteBy')}</figcaption>
            </figure>
            <LookRound />
          </section>
          <section className={css.way} data-way="start" aria-labelledby="own-title">
            <h2 id="own-title" className={css.title}>
              {t('ownTitle')}
            </h2>
            <p className={css.lead}>{t('ownText')}</p>
            <div className={css.act}>
              <a className={css.onward} href={`#${START}`}>
                {t('ownOpen')}
              </a>
            </div>
          </section>
        </div>
      </main>
      <section id={START} className={css.start} aria-labelledby="start-title">
        <header className={css.startWords}>
          <h2 id="start-title" className={css.title}>
            {t('startTitle')}
          </h2>
          <p className={css.lead}>{t('startText')}</p>
          <ol className={css.steps}>
            <li>{t('startStep1')}</li>
            <li>{t('startStep2')}</li>
            <li>{t('startStep3')}</li>
          </ol>
        </header>
        <NewWorkshopForm />
      </section>
      <footer className={css.footer}>
        <Settings />
        <p className={css.kept}>{t('kept')}</p>
      </footer>
    </div>
  );
}
