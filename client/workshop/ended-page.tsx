import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { WorkshopId } from '../../shared/ids.ts';
import type { SeatKind } from '../api/workshop.ts';
import { forgetHere } from '../leaving/forget-here.ts';
import { GONE_PATH } from '../leaving/gone.ts';
import { isRemovedHere } from '../leaving/removal.ts';
import type { EndedWhy } from '../live/live-status.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { MessagePage } from '../ui/page/message-page.tsx';
import { keptDoor } from './kept-door.ts';

/** Only the few who end up here need it, and never the big screen. */
const StillHere = lazy(() => import('../leaving/still-here.tsx'));

const KEYS = {
  'not-joined': 'notJoined',
  removed: 'removed',
  gone: 'gone',
  'not-allowed': 'notAllowed',
  'too-big': 'tooBig',
} as const satisfies Record<EndedWhy, string>;

/** `wasHere`: this browser has been in the workshop, so that a wrong link is not what is the matter. */
function textOf(why: EndedWhy, seat: SeatKind, wasHere: boolean) {
  if (seat === 'view' && why === 'not-joined') return 'ended_viewText';
  if (why === 'gone' && wasHere) return 'ended_goneForAll';
  return `ended_${KEYS[why]}Text` as const;
}

type Props = { why: EndedWhy; id: WorkshopId; seat: SeatKind; children?: ReactNode };

/** When this seat can't go on: why, what is not lost, and what to do. */
export function EndedPage({ why, id, seat, children }: Props): ReactNode {
  const { t } = useTranslation('workshop');
  const common = useTranslation('common').t;
  const key = KEYS[why];
  const reload = (
    <Button kind="main" onClick={() => window.location.reload()}>
      {common('reload')}
    </Button>
  );
  const [door] = useState(() => keptDoor(id));
  const gone = why === 'gone';
  const removedHere = gone && isRemovedHere(id);
  useEffect(() => {
    if (removedHere) void forgetHere(id);
  }, [removedHere, id]);
  if (removedHere) return <Navigate to={GONE_PATH} replace />;
  const action = {
    'not-joined':
      seat === 'view' ? null : (
        <ButtonLink kind="main" to={door === null ? '/join' : `/join#${door}`}>
          {t('joinAgain')}
        </ButtonLink>
      ),
    removed: null,
    gone: <ButtonLink to="/">{common('toStart')}</ButtonLink>,
    'not-allowed': reload,
    'too-big': reload,
  }[why];
  return (
    <MessagePage title={t(`ended_${key}`)} actions={action}>
      <p>{t(textOf(why, seat, door !== null))}</p>
      {seat === 'person' && (gone || children === undefined) ? (
        <Suspense>
          <StillHere id={id} gone={gone} />
        </Suspense>
      ) : (
        children
      )}
    </MessagePage>
  );
}
