import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../shared/guide/guide.ts';
import { keepDate, leavePath } from '../leaving/leaving.ts';
import { cellAnchor, termAnchor } from '../search/entries.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { useSession } from '../workshop/session.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './about-page.module.css';

/** What the guide says beside its questions: what it is for, what its terms mean, what it weighs per variant. */
export default function AboutPage(): ReactNode {
  const { t, i18n } = useTranslation('board');
  const leaving = useTranslation('leaving').t;
  const { guide, workshop } = useWorkshop().view;
  const { keepUntil } = useStage();
  const session = useSession();
  useTitle(`${t('aboutTitle')} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  return (
    <article className={css.page} lang={guide.locale}>
      <header>
        <p className={css.what} lang={i18n.language}>
          {t('aboutTitle')}
        </p>
        <h1 className={css.title}>{guide.title}</h1>
        {guide.subtitle !== '' && <p className={css.subtitle}>{guide.subtitle}</p>}
      </header>
      {guide.introduction.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {guide.audience !== '' && (
        <section className={css.part}>
          <h2 lang={i18n.language}>{t('audience')}</h2>
          <p>{guide.audience}</p>
        </section>
      )}
      {guide.definitions.length > 0 && (
        <section className={css.part}>
          <h2 id="terms" lang={i18n.language}>
            {t('terms')}
          </h2>
          <dl className={css.terms}>
            {guide.definitions.map(({ term, text }, at) => (
              <div key={term} className={css.term}>
                <dt id={termAnchor(at)}>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Considerations guide={guide} />
      {keepUntil !== null && (
        <p className={css.kept} lang={i18n.language}>
          {leaving('keptUntil', { date: keepDate(keepUntil, i18n.language) })}
        </p>
      )}
      <div className={css.ways} lang={i18n.language}>
        <ButtonLink to={`/w/${workshop.id}`}>{t('allBlocks')}</ButtonLink>
        <ButtonLink to={`/w/${workshop.id}/log`}>{t('log')}</ButtonLink>
        <ButtonLink to={leavePath(workshop.id)}>{leaving('title')}</ButtonLink>
      </div>
    </article>
  );
}

function Considerations({ guide: { matrix } }: { guide: Guide }): ReactNode {
  const { t, i18n } = useTranslation('board');
  if (matrix.variants.length === 0) return null;
  return (
    <section className={css.part}>
      <h2 lang={i18n.language}>{t('considerations')}</h2>
      {matrix.variants.map((variant) => (
        <section key={variant.id} className={css.variant}>
          <h3>{variant.title}</h3>
          {matrix.aspects.map((aspect) => {
            const cell = variant.cells[aspect.id];
            const lists =
              cell === undefined ? [] : [{ title: '', considerations: cell.considerations }, ...cell.groups];
            const said = lists.filter(({ considerations }) => considerations.length > 0);
            if (said.length === 0) return null;
            return (
              <div key={aspect.id} className={css.cell}>
                <h4 id={cellAnchor(variant.id, aspect.id)}>{aspect.title}</h4>
                {said.map(({ title, considerations }) => (
                  <div key={title}>
                    {title !== '' && <p className={css.group}>{title}</p>}
                    <ul>
                      {considerations.map((text) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ul>
                  </div>
                ))}
              </div>
            );
          })}
        </section>
      ))}
    </section>
  );
}
