import { IconArrowsDiff } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { personNow } from '../../shared/stage/people.ts';
import type { VersionHead } from '../../shared/version/head.ts';
import { OnScreen } from '../following/on-screen.tsx';
import { useVersionPaths } from '../signoff/paths.ts';
import { standingOf } from '../signoff/signoff.ts';
import { usePartWords } from '../signoff/use-part-words.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { useSession } from '../workshop/session.ts';
import { useMay, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { TakeDraft } from './take-draft.tsx';
import { useMoment } from './use-version.ts';
import { isReopened, newestFirst } from './versions.ts';
import css from './versions-page.module.css';

/** Every version, the newest first: when, by whom, who agreed, and what is different from the one before. */
export default function VersionsPage(): ReactNode {
  const { t } = useTranslation('versions');
  const { workshop } = useWorkshop().view;
  const session = useSession();
  const stage = useStage();
  const steers = useMay('steer');
  useTitle(`${t('title')} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  const heads = newestFirst(stage);
  return (
    <div className={css.page}>
      <header className={css.header}>
        <h1 className={css.title}>{t('title')}</h1>
        <p className={css.quiet}>{t('about')}</p>
      </header>
      {heads.length === 0 && (
        <div className={css.none}>
          <p className={css.noneTitle}>{t('none')}</p>
          <p>{t(steers ? 'noneSteer' : 'noneText')}</p>
          {steers && (
            <div>
              <ButtonLink to={`/w/${workshop.id}/freeze`}>{t('toFreeze')}</ButtonLink>
            </div>
          )}
        </div>
      )}
      <ol className={css.list}>
        {heads.map((head) => (
          <VersionCard key={head.number} head={head} />
        ))}
      </ol>
      <TakeDraft />
    </div>
  );
}

function VersionCard({ head }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('versions');
  const stage = useStage();
  const moment = useMoment();
  const paths = useVersionPaths();
  const { agreed, of, complete } = standingOf(head);
  const by = personNow(stage, head.by)?.name;
  const when = moment(head.frozenAt);
  return (
    <li className={css.card} data-complete={complete} data-testid={`version-${head.number}`}>
      <h2 className={css.name}>
        <Link className={css.link} to={paths.one(head.number)}>
          {t('version', { number: head.number })}
        </Link>{' '}
        <OnScreen when={(target) => target.kind === 'version' && target.id === String(head.number)} />
      </h2>
      <p>{by === undefined ? t('frozenAt', { when }) : t('frozenBy', { when, name: by })}</p>
      <p className={css.agreed}>
        {of === 0 ? t('nobodyAsked') : t(complete ? 'agreedAll' : 'agreed', { agreed, count: of })}
      </p>
      {isReopened(stage, head) && <p className={css.quiet}>{t('reopenedShort')}</p>}
      <Changed head={head} />
    </li>
  );
}

/** So many parts are named; the others are counted. */
const MOST_NAMED = 5;

function Changed({ head: { number, changed, parts } }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('versions');
  const { guide } = useWorkshop().view;
  const paths = useVersionPaths();
  const partOf = usePartWords();
  if (changed === null) return <p className={css.quiet}>{t('first')}</p>;
  if (changed.length === 0) return <p className={css.quiet}>{t('same', { number: number - 1 })}</p>;
  const more = changed.length - MOST_NAMED;
  return (
    <div className={css.changed}>
      <p>{t('changed', { count: changed.length, parts, before: number - 1 })}</p>
      <ul className={css.parts} lang={guide.locale}>
        {changed.slice(0, MOST_NAMED).map((part) => (
          <li key={part}>{partOf(part)}</li>
        ))}
      </ul>
      {more > 0 && <p className={css.quiet}>{t('changedMore', { count: more })}</p>}
      <div className={css.above}>
        <ButtonLink kind="bare" to={`${paths.compare(number)}?with=${number - 1}`}>
          <IconArrowsDiff size={20} aria-hidden="true" />
          {t('compareWith', { number: number - 1 })}
        </ButtonLink>
      </div>
    </div>
  );
}
