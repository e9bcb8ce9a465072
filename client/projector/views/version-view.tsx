import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionHead } from '../../../shared/version/head.ts';
import { newestOf, standingOf, wordsOf } from '../../signoff/signoff.ts';
import { SignoffTable } from '../../signoff/signoff-table.tsx';
import { Qr } from '../../ui/qr/qr.tsx';
import { Sign } from '../../ui/sign/sign.tsx';
import { useMoment } from '../../verify/use-moment.ts';
import { statusLink, versionAt } from '../../versions/versions.ts';
import { useStage, useWorkshop } from '../../workshop/use-workshop.ts';
import type { Shown } from '../views.tsx';
import { Frame } from './frame.tsx';
import css from './version-view.module.css';
import WaitingView from './waiting-view.tsx';

/** More names than this don't fit round the table at a size that can be read from afar; they then stand under it. */
const MOST_AROUND = 8;
/** More than this need a third column. */
const MOST_IN_TWO = 16;

/** A version: whose agreement is on it, round the table, and where anyone can see how it stands. */
export default function VersionView({ showing }: Shown<'version'>): ReactNode {
  const head = versionAt(useStage(), showing.id);
  return head === null ? <WaitingView /> : <Standing head={head} />;
}

function Standing({ head }: { head: VersionHead }): ReactNode {
  const { t, i18n } = useTranslation('projector');
  const moment = useMoment();
  const stage = useStage();
  const { joinLink } = useWorkshop().view;
  const words = wordsOf(head, stage.partners);
  const { agreed, needed, of, complete } = standingOf(head);
  const newest = newestOf(stage)?.number ?? head.number;
  return (
    <Frame
      title={t('versionTitle', { number: head.number })}
      lang={i18n.language}
      over={t('versionFrozen', { when: moment(head.frozenAt) })}
    >
      <div className={css.version}>
        <div className={css.table} data-many={words.length > MOST_IN_TWO}>
          {words.length > 0 && (
            <SignoffTable head={head} words={words} names={words.length > MOST_AROUND ? 'below' : 'around'} />
          )}
        </div>
        <div className={css.beside}>
          {of > 0 && (
            <div role="status" className={css.standing}>
              {complete && (
                <p className={css.complete}>
                  <Sign name="check" />
                  {t('versionComplete')}
                </p>
              )}
              <p className={css.count}>{t('versionAgreed', { agreed, count: of })}</p>
              {!complete && <p>{t('versionNeeded', { count: needed })}</p>}
            </div>
          )}
          {newest > head.number && <p>{t('versionNewer', { number: newest })}</p>}
          <div className={css.where}>
            <div className={css.qr}>
              <Qr text={statusLink(joinLink, head.hash)} label={t('versionQr')} />
            </div>
            <p>{t('versionScan')}</p>
          </div>
        </div>
      </div>
    </Frame>
  );
}
