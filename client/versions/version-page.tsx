import { IconArrowLeft, IconArrowsDiff, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { personNow } from '../../shared/stage/people.ts';
import type { VersionHead } from '../../shared/version/head.ts';
import { OnScreen } from '../following/on-screen.tsx';
import { useVersionPaths } from '../signoff/paths.ts';
import { SignoffPart } from '../signoff/signoff-part.tsx';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { Proof } from './proof.tsx';
import { Contents } from './reading/contents-list.tsx';
import { VersionText } from './reading/version-text.tsx';
import { TakeAlong } from './take-along.tsx';
import { useMoment } from './use-version.ts';
import { VersionContent, VersionGate } from './version-gate.tsx';
import css from './version-page.module.css';
import { besideOf, isReopened, newestFirst } from './versions.ts';

/** A version to be read like paper: who agrees to it, its whole text, and what can be taken along of it. */
export default function VersionPage(): ReactNode {
  return <VersionGate>{(head) => <VersionRead head={head} />}</VersionGate>;
}

function VersionRead({ head }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('versions');
  const { workshop } = useWorkshop().view;
  return (
    <div className={css.page}>
      <Ways head={head} />
      <header className={css.header}>
        <p className={css.workshop} lang={workshop.locale}>
          {workshop.title}
        </p>
        <h1 className={css.title}>
          {t('version', { number: head.number })}{' '}
          <OnScreen when={(target) => target.kind === 'version' && target.id === String(head.number)} />
        </h1>
        <FrozenBy head={head} />
      </header>
      <News head={head} />
      <SignoffPart head={head} />
      <div className={css.beside}>
        <TakeAlong head={head} />
        <Proof head={head} />
      </div>
      <VersionContent head={head}>
        {(version) => (
          <section className={css.text} aria-labelledby="version-text">
            <h2 className={css.part} id="version-text">
              {t('text')}
            </h2>
            <Contents version={version} />
            <VersionText version={version} />
          </section>
        )}
      </VersionContent>
    </div>
  );
}

function Ways({ head }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('versions');
  const { workshop } = useWorkshop().view;
  const paths = useVersionPaths();
  const beside = besideOf(useStage(), head, null);
  return (
    <div className={css.ways}>
      <nav aria-label={t('ways')}>
        <Link className={css.back} to={`/w/${workshop.id}/versions`}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {t('all')}
        </Link>
      </nav>
      <div className={css.acts}>
        {beside !== null && (
          <ButtonLink kind="bare" to={`${paths.compare(head.number)}?with=${beside.number}`}>
            <IconArrowsDiff size={20} aria-hidden="true" />
            {t('compareWith', { number: beside.number })}
          </ButtonLink>
        )}
        <Button kind="bare" onClick={() => window.print()}>
          <IconPrinter size={20} aria-hidden="true" />
          {t('print')}
        </Button>
      </div>
    </div>
  );
}

function FrozenBy({ head }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('versions');
  const moment = useMoment();
  const by = personNow(useStage(), head.by)?.name;
  const when = moment(head.frozenAt);
  return <p className={css.quiet}>{by === undefined ? t('frozenAt', { when }) : t('frozenBy', { when, name: by })}</p>;
}

/** That this isn't the last word: there is a newer version, or one is being worked on. */
function News({ head }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('versions');
  const stage = useStage();
  const paths = useVersionPaths();
  const [newest = head] = newestFirst(stage);
  if (newest.number !== head.number) {
    return (
      <Notice
        title={t('newer', { number: newest.number })}
        actions={<ButtonLink to={paths.one(newest.number)}>{t('toNewer', { number: newest.number })}</ButtonLink>}
      >
        {t('newerText')}
      </Notice>
    );
  }
  return isReopened(stage, head) ? <Notice title={t('reopened')}>{t('reopenedText')}</Notice> : null;
}
