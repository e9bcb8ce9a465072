import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { KeepNotice } from '../leaving/keep-notice.tsx';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMay, useStage, useStatus, useWorkshop } from './use-workshop.ts';
import css from './workshop-notices.module.css';

/** What holds for the whole page: a newer release, that all is frozen, and why an observer finds no pen. */
export function WorkshopNotices(): ReactNode {
  const { t } = useTranslation('workshop');
  const common = useTranslation('common').t;
  const status = useStatus();
  const writes = useMay('write');
  return (
    <div className={css.notices}>
      {status.kind === 'outdated' && (
        <Notice
          tone="alarm"
          title={t('outdatedTitle')}
          actions={
            <Button kind="main" onClick={() => window.location.reload()}>
              {common('reload')}
            </Button>
          }
        >
          <p>{t('outdatedText')}</p>
        </Notice>
      )}
      <FrozenNotice />
      <KeepNotice />
      {!writes && <p className={css.quiet}>{t('readOnly')}</p>}
    </div>
  );
}

/**
 * That all is frozen, for who comes to a page and finds it so. Of a freeze under one's eyes the bar at the foot tells:
 * up here it would push away what one is reading.
 */
function FrozenNotice(): ReactNode {
  const { t } = useTranslation('workshop');
  const { workshop } = useWorkshop().view;
  const { phase, versions } = useStage();
  const steers = useMay('steer');
  const { pathname } = useLocation();
  const isFrozen = phase !== 'open';
  const [arrival, setArrival] = useState({ pathname, isFrozen });
  if (arrival.pathname !== pathname) setArrival({ pathname, isFrozen });
  const board = `/w/${workshop.id}`;
  // A version's own page says it itself, and so does the one where she freezes.
  const saysSo = pathname.startsWith(`${board}/versions`) || pathname === `${board}/freeze`;
  if (!isFrozen || !arrival.isFrozen || saysSo) return null;
  const version = versions.at(-1);
  return (
    <Notice title={t(phase === 'sealing' ? 'sealingTitle' : 'frozenTitle')}>
      <div className={css.ways}>
        <p>{t('frozenText')}</p>
        {version !== undefined && phase === 'frozen' && (
          <Link to={`${board}/versions/${version.number}`}>{t('frozenVersion', { number: version.number })}</Link>
        )}
        {steers && phase === 'frozen' && <Link to={`${board}/freeze`}>{t('frozenReopen')}</Link>}
      </div>
    </Notice>
  );
}
