import { IconX } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { unsentDrafts } from '../notes/drafts.ts';
import { useHeardServerNow } from '../timer/use-server-now.ts';
import { Button } from '../ui/button/button.tsx';
import { useMe, usePresenceKnown, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { barAtFirst, barNext, shownOf } from './bar.ts';
import css from './freeze-bar.module.css';
import { useReopened } from './use-reopened.ts';
import { useRoomAtFoot } from './use-room-at-foot.ts';

/**
 * At the foot of every page, over what one writes and moving none of it: that the text is about to be frozen and in how
 * many seconds, that it is, or that it is open again.
 */
export function FreezeBar(): ReactNode {
  const { t } = useTranslation('freezing');
  const { phase, freezing } = useStage();
  const now = useHeardServerNow(phase === 'open' ? (freezing?.freezesAt ?? null) : null);
  const stands = { phase, freezing, inTouch: usePresenceKnown() };
  const [bar, setBar] = useState(() => barAtFirst(stands, now));
  const next = barNext(bar, stands, now);
  if (next !== bar) setBar(next);
  const shown = shownOf(next, stands, now);
  const reopened = useReopened();
  // That it is frozen, the status line says.
  const told =
    next.announced !== null
      ? t('told_soon', { count: next.announced.seconds })
      : next.ended === 'stopped'
        ? t('told_stopped')
        : (reopened?.text ?? '');
  const putAway = (): void => setBar({ ...next, ended: null });
  return (
    <>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      {shown.kind === 'counting' && <Soon seconds={shown.seconds} />}
      {shown.kind === 'now' && <Foot title={t('barNow')} />}
      {shown.kind === 'stopped' && <Foot title={t('barStopped')} onClose={putAway} />}
      {shown.kind === 'frozen' && <Done onClose={putAway} />}
      {shown.kind === 'none' && reopened !== null && (
        <Foot title={t('barReopened')} onClose={reopened.putAway}>
          <p>{reopened.text}</p>
        </Foot>
      )}
    </>
  );
}

function Soon({ seconds }: { seconds: number }): ReactNode {
  const { t } = useTranslation('freezing');
  const { workshop } = useWorkshop().view;
  const { freezing } = useStage();
  const me = useMe();
  const { pathname } = useLocation();
  const drafts = useDraftCount();
  const page = `/w/${workshop.id}/freeze`;
  const isMine = me.seat === 'person' && freezing?.by === me.participantId;
  if (pathname === page) return null;
  return (
    <Foot title={<span role="timer">{t('barSoon', { count: seconds })}</span>}>
      <p>{t('barFinish')}</p>
      {drafts > 0 && <p className={css.mind}>{t('barDraft', { count: drafts })}</p>}
      {isMine && (
        <p className={css.mind}>
          {t('barYours')} <Link to={page}>{t('barBack')}</Link>
        </p>
      )}
    </Foot>
  );
}

function Done({ onClose }: { onClose(): void }): ReactNode {
  const { t } = useTranslation('freezing');
  const { workshop } = useWorkshop().view;
  const version = useStage().versions.at(-1);
  const drafts = useDraftCount();
  return (
    <Foot title={t('barFrozen')} onClose={onClose}>
      {drafts > 0 && <p className={css.mind}>{t('barDraftLate', { count: drafts })}</p>}
      {version !== undefined && (
        <p>
          <Link to={`/w/${workshop.id}/versions/${version.number}`}>{t('toVersion', { number: version.number })}</Link>
        </p>
      )}
    </Foot>
  );
}

/** How many points one has typed in this tab and not added. */
function useDraftCount(): number {
  const { workshop } = useWorkshop().view;
  const me = useMe();
  return me.seat === 'person' ? unsentDrafts(`${workshop.id} ${me.participantId} `) : 0;
}

type FootProps = { title: ReactNode; children?: ReactNode; onClose?: () => void };

function Foot({ title, children, onClose }: FootProps): ReactNode {
  const { t } = useTranslation('freezing');
  const common = useTranslation('common').t;
  const bar = useRef<HTMLElement>(null);
  useRoomAtFoot(bar);
  return (
    <aside ref={bar} className={css.bar} aria-label={t('bar')}>
      <div className={css.words}>
        <p className={css.title}>{title}</p>
        {children}
      </div>
      {onClose !== undefined && (
        <span className={css.close}>
          <Button kind="bare" aria-label={common('close')} title={common('close')} onClick={onClose}>
            <IconX size={20} aria-hidden="true" />
          </Button>
        </span>
      )}
    </aside>
  );
}
