import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { totalMinutes } from '../../shared/stage/agenda-blocks.ts';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import { useTime } from '../agenda/use-time.ts';
import { useTitle } from '../ui/page/use-title.ts';
import { useSession } from '../workshop/session.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { AtTable } from './at-table.tsx';
import { BlockList } from './block-list.tsx';
import css from './board-page.module.css';

/** With more partners the list is longer than the window: then it scrolls with the page instead of staying in sight. */
const MOST_IN_SIGHT = 8;

/** The board: the whole conversation as a line of blocks, and who is at the table. */
export default function BoardPage(): ReactNode {
  const { t, i18n } = useTranslation('blocks');
  const { view } = useWorkshop();
  const session = useSession();
  const { guide, workshop } = view;
  const { partners } = useStage();
  const planned = totalMinutes(useShownAgenda());
  const agenda = useTranslation('agenda').t;
  const time = useTime();
  useTitle(workshop.title);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  return (
    <div className={css.page}>
      <div className={css.main}>
        <header className={css.header} lang={guide.locale}>
          <h1 className={css.title}>{guide.title}</h1>
          {guide.subtitle !== '' && <p className={css.subtitle}>{guide.subtitle}</p>}
          {planned !== null && (
            <p className={css.planned} lang={i18n.language}>
              {agenda('total', { time: time(planned) })}
            </p>
          )}
        </header>
        {guide.introduction !== '' && (
          <details className={css.about}>
            <summary>{t('introduction')}</summary>
            <div className={css.introduction} lang={guide.locale}>
              {guide.introduction.split(/\n\s*\n/).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </details>
        )}
        <BlockList guide={guide} />
      </div>
      <aside className={css.aside} data-long={partners.length > MOST_IN_SIGHT} aria-labelledby="at-table">
        <AtTable titleId="at-table" />
      </aside>
    </div>
  );
}
