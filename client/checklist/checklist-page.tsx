import { type ReactNode, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CHECKLIST_ROOT } from '../../shared/board/board.ts';
import type { CheckItem } from '../../shared/board/checklist.ts';
import type { Session } from '../live/live.ts';
import { rootView } from '../live/root-view.ts';
import { useReadable } from '../live/use-live.ts';
import { LockStatus } from '../locks/locks.tsx';
import { ButtonLink } from '../ui/button/button.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { derived } from '../workshop/derived.ts';
import { useSession } from '../workshop/session.ts';
import { useMay, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { CheckRow } from './check-row.tsx';
import css from './checklist-page.module.css';
import { readChecks } from './checks.ts';
import { Owners } from './owners.tsx';

/** The preparation, kept by everyone together: what is done, who does it, what was found. */
export default function ChecklistPage(): ReactNode {
  const { t } = useTranslation('checklist');
  const { guide, workshop } = useWorkshop().view;
  const session = useSession();
  const writes = useMay('write');
  const { phase } = useStage();
  useTitle(`${t('title')} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  const back = (
    <div>
      <ButtonLink to={`/w/${workshop.id}`}>{t('overview')}</ButtonLink>
    </div>
  );
  if (guide.checklist.length === 0) {
    return (
      <div className={css.page}>
        <h1 className={css.title}>{t('emptyTitle')}</h1>
        <p>{t('emptyText')}</p>
        {back}
      </div>
    );
  }
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1 className={css.title}>{t('title')}</h1>
        <p className={css.intro}>{t(phase !== 'open' ? 'frozen' : writes ? 'intro' : 'introRead')}</p>
        <LockStatus part={null} />
      </header>
      {session === null ? <p className={css.coming}>{t('coming')}</p> : <Items session={session} />}
      {back}
    </div>
  );
}

function Items({ session }: { session: Session }): ReactNode {
  const { t } = useTranslation('checklist');
  const { guide } = useWorkshop().view;
  const { doc } = session;
  // A letter in the notes changes the root too: only what is shown of it counts.
  const items = useReadable(
    useMemo(() => derived(rootView(doc, CHECKLIST_ROOT, readChecks), (all: CheckItem[]) => all), [doc]),
  );
  const known = new Map(items.map((item) => [item.id, item]));
  if (known.size === 0) return <p className={css.coming}>{t('coming')}</p>;
  const done = guide.checklist.filter(({ id }) => known.get(id)?.state === 'done').length;
  return (
    <>
      <p className={css.progress}>{t('progress', { done, count: guide.checklist.length })}</p>
      <Owners />
      <ol className={css.items}>
        {guide.checklist.map(({ id, text }, at) => {
          const item = known.get(id);
          return item === undefined ? null : (
            <CheckRow key={id} item={item} number={at + 1} text={text} session={session} />
          );
        })}
      </ol>
    </>
  );
}
