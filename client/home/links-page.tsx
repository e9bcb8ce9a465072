import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { WorkshopId } from '../../shared/ids.ts';
import { keepDate, leavePath } from '../leaving/leaving.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { CopyField } from '../ui/copy/copy-field.tsx';
import { useCopyWords } from '../ui/copy/use-copy-words.ts';
import { takeFocus } from '../ui/page/arriving.ts';
import { MessagePage } from '../ui/page/message-page.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { Qr } from '../ui/qr/qr.tsx';
import { keptDoor } from '../workshop/kept-door.ts';
import { type KeptLinks, keptLinks } from './kept-links.ts';
import css from './links-page.module.css';

/** What the maker of a workshop takes along: three links, and which of them is secret. */
export default function LinksPage(): ReactNode {
  const { t } = useTranslation('home');
  const id = WorkshopId.safeParse(useParams().workshopId);
  const kept = id.success ? keptLinks(id.data) : null;
  if (!id.success || kept === null) {
    return (
      <MessagePage
        title={t('linksGone')}
        actions={id.success && <ButtonLink to={`/w/${id.data}`}>{t('toBoard')}</ButtonLink>}
      >
        <p>{t('linksGoneText')}</p>
      </MessagePage>
    );
  }
  return <Links id={id.data} kept={kept} />;
}

function Links({ id, kept }: { id: WorkshopId; kept: KeptLinks }): ReactNode {
  const { t, i18n } = useTranslation('home');
  const leaving = useTranslation('leaving').t;
  const words = useCopyWords();
  useTitle(`${t('linksTitle')} · ${kept.title}`);
  return (
    <main id="main" className={css.page}>
      <header className={css.header}>
        <p className={css.workshop}>{kept.title}</p>
        <h1 ref={takeFocus} tabIndex={-1}>
          {t('linksTitle')}
        </h1>
        <p>{t('linksIntro')}</p>
      </header>
      <section className={css.card} data-secret="true" aria-labelledby="facilitator-title">
        <p className={css.badge}>{t('secretBadge')}</p>
        <h2 id="facilitator-title" className={css.title}>
          {t('facilitatorTitle')}
        </h2>
        <p>{t('facilitatorText')}</p>
        <CopyField label={t('facilitatorLink')} value={kept.links.facilitator} words={words} />
        <div>
          <ButtonLink kind="main" to={`/join#${kept.facilitatorKey}`}>
            {t('goIn')}
          </ButtonLink>
        </div>
      </section>
      <section className={css.card} aria-labelledby="participants-title">
        <p className={css.badge}>{t('shareBadge')}</p>
        <h2 id="participants-title" className={css.title}>
          {t('joinLinkTitle')}
        </h2>
        <p>{t('joinLinkText')}</p>
        <div className={css.share}>
          <div className={css.qr}>
            <Qr text={kept.links.join} label={t('qr')} />
          </div>
          <div className={css.fields}>
            <CopyField label={t('joinLink')} value={kept.links.join} words={words} />
            <CopyField label={t('joinCode')} value={kept.joinCode} words={words} />
          </div>
        </div>
      </section>
      <section className={css.card} aria-labelledby="projector-title">
        <p className={css.badge}>{t('screenBadge')}</p>
        <h2 id="projector-title" className={css.title}>
          {t('projectorTitle')}
        </h2>
        <p>{t('projectorText')}</p>
        <CopyField label={t('projectorLink')} value={kept.links.projector} words={words} />
      </section>
      {kept.keepUntil !== null && (
        <p className={css.kept}>
          {leaving('keptAtStart', { date: keepDate(kept.keepUntil, i18n.language) })}{' '}
          {keptDoor(id) === null ? leaving('keptLater') : <Link to={leavePath(id)}>{leaving('keptOpen')}</Link>}
        </p>
      )}
    </main>
  );
}
