import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../shared/board/notes.ts';
import { listFormat } from '../i18n/list-format.ts';
import type { Session } from '../live/live.ts';
import { useStage } from '../workshop/use-workshop.ts';
import { authorOf } from './author.ts';
import { newsIn } from './note-news.ts';
import { useActor } from './use-actor.ts';

/** New notes are told together: one voice that says twenty things is one that is turned off. */
const GATHER_MS = 2_500;

/** Tells who listens to the page what others put here. */
export function NewsRegion({ session, notes }: { session: Session; notes: readonly Note[] }): ReactNode {
  const { t, i18n } = useTranslation('notes');
  const stage = useStage();
  const actor = useActor();
  const me = actor?.participantId ?? null;
  const [since] = useState(() => session.serverNow());
  const said = useRef<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<readonly Note[]>([]);

  useEffect(() => {
    const news = newsIn(notes, { said: said.current, me, since });
    if (news.length === 0) return;
    const timer = setTimeout(() => {
      said.current = new Set([...said.current, ...news.map(({ id }) => id)]);
      setTold(news);
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [notes, me, since]);

  const names = new Set(told.flatMap((note) => authorOf(stage, note, actor).partner?.name ?? []));
  return (
    <p className="visually-hidden" role="status">
      {told.length > 0 &&
        (names.size === 0
          ? t('news', { count: told.length })
          : t('newsFrom', { count: told.length, partners: listFormat(i18n.language).format(names) }))}
    </p>
  );
}
