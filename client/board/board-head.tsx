import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { totalMinutes } from '../../shared/stage/agenda-blocks.ts';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import { useTime } from '../agenda/use-time.ts';
import { ExampleNotice } from '../home/example-notice.tsx';
import { useSearchDoor } from '../search/search.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './board-head.module.css';

/** What this is about, in one line; the way to the guide's own words, and to a word one looks for. */
export function BoardHead(): ReactNode {
  const { t } = useTranslation('board');
  const agenda = useTranslation('agenda').t;
  const { guide, workshop } = useWorkshop().view;
  const planned = totalMinutes(useShownAgenda());
  const time = useTime();
  const search = useSearchDoor();
  return (
    <header className={css.head}>
      <div className={css.titles}>
        <h1 className={css.title} lang={guide.locale}>
          {guide.title}
        </h1>
        <p className={css.under}>
          {guide.subtitle !== '' && <span lang={guide.locale}>{guide.subtitle}</span>}
          {planned !== null && <span>{agenda('total', { time: time(planned) })}</span>}
          <Link className={css.about} to={`/w/${workshop.id}/about`}>
            {t('about')}
          </Link>
        </p>
      </div>
      <button type="button" className={css.search} onClick={search.open} aria-haspopup="dialog">
        <IconSearch size={20} aria-hidden="true" />
        <span className={css.prompt}>{t('search')}</span>
        <span className={css.key} aria-hidden="true">
          /
        </span>
      </button>
      {workshop.example && (
        <div className={css.example}>
          <ExampleNotice createdAt={workshop.createdAt} />
        </div>
      )}
    </header>
  );
}
