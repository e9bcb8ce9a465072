import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import type { Readable } from '../live/readable.ts';
import { useReadable } from '../live/use-live.ts';
import { useSession } from '../workshop/session.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { type Entry, guideEntries, writtenEntries } from './entries.ts';
import { find, isQuery } from './find.ts';
import { wordsOf } from './fold.ts';
import { ResultGroup } from './result-group.tsx';
import css from './search-panel.module.css';
import { type Written, writtenView } from './written.ts';

const NOTHING: Readable<readonly Written[]> = (() => {
  const nothing: readonly Written[] = [];
  return { getSnapshot: () => nothing, subscribe: () => () => {} };
})();

/** Everything there is to look in, as it is now. */
function useEntries(): readonly Entry[] {
  const { guide } = useWorkshop().view;
  const { participants } = useStage();
  const shown = useShownAgenda();
  const session = useSession();
  const written = useReadable(useMemo(() => (session === null ? NOTHING : writtenView(session.doc)), [session]));
  return useMemo(() => {
    const partnerOf = new Map(participants.map(({ id, partnerId }) => [id, partnerId]));
    const ground = { guide, shown, partnerOf: (id: Parameters<typeof partnerOf.get>[0]) => partnerOf.get(id) ?? null };
    return [...guideEntries(guide, shown), ...writtenEntries(written, ground)];
  }, [guide, shown, written, participants]);
}

/** What has all the words that were typed, by where it stands. */
export default function SearchResults({ typed, onGo }: { typed: string; onGo(): void }): ReactNode {
  const { t } = useTranslation('search');
  const { workshop, guide } = useWorkshop().view;
  const session = useSession();
  const entries = useEntries();
  // Typing goes before finding: on a slow phone the letters come first.
  const query = useDeferredValue(typed);
  const found = useMemo(() => find(entries, query), [entries, query]);
  const words = useMemo(() => wordsOf(query), [query]);
  const total = found.reduce((sum, group) => sum + group.total, 0);
  const asks = isQuery(query);
  return (
    <>
      <p className={asks ? css.count : 'visually-hidden'} data-none={total === 0} role="status">
        {asks ? (total === 0 ? t('none', { typed: query.trim() }) : t('found', { count: total })) : ''}
      </p>
      {session === null && <p className={css.quiet}>{t('notYet')}</p>}
      {asks && total === 0 && <p className={css.quiet}>{t('noneText')}</p>}
      {!asks && (
        <div className={css.hint}>
          <p>{t('hint')}</p>
          <p className={css.keys}>{t('keys')}</p>
          {guide.definitions.length > 0 && (
            <Link className={css.terms} data-arrow to={`/w/${workshop.id}/about#terms`} onClick={onGo}>
              {t('terms')}
            </Link>
          )}
        </div>
      )}
      {found.map((group) => (
        <ResultGroup key={group.group} found={group} words={words} onGo={onGo} />
      ))}
    </>
  );
}
