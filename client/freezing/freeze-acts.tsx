import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import { useOrders } from '../facilitation/use-orders.ts';
import { useHeardServerNow } from '../timer/use-server-now.ts';
import { Ask } from '../ui/ask/ask.tsx';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMe, usePresenceKnown, useStage } from '../workshop/use-workshop.ts';
import { AnnouncedFreeze } from './announced-freeze.tsx';
import css from './freeze-page.module.css';
import { FreezeTrouble } from './freeze-trouble.tsx';
import { ANNOUNCED_SECONDS, countdown, inTheWay } from './freezing.ts';
import { useAtZero } from './use-at-zero.ts';
import type { FreezeChoices } from './use-choices.ts';
import type { Freeze } from './use-freeze.ts';

type Props = {
  /** Null while it isn't known what is open. */
  items: readonly PreflightItem[] | null;
  /** When that was heard, by this device's clock in milliseconds since 1970; 0 for not yet. */
  heardAt: number;
  choices: FreezeChoices;
  freeze: Freeze;
  /** To the list of what is open. */
  onOpen(): void;
};

/** The freeze: announced, so that everyone can finish their sentence, or at once. */
export function FreezeActs({ items, heardAt, choices, freeze, onOpen }: Props): ReactNode {
  const { t } = useTranslation('freezing');
  const { freezing } = useStage();
  const me = useMe();
  const inTouch = usePresenceKnown();
  const now = useHeardServerNow(freezing?.freezesAt ?? null);
  const announcing = useOrders();
  const stopping = useOrders();
  const [sending, setSending] = useState<'none' | 'announce' | 'stop'>('none');
  const [asked, setAsked] = useState<'none' | 'confirm' | 'open'>('none');
  /** The announcement she stopped: from the press on it freezes nothing any more, whether or not that has arrived. */
  const stopped = useRef<number | null>(null);
  const where = countdown(freezing, now);
  const isMine = me.seat === 'person' && freezing?.by === me.participantId;
  const open = inTheWay(items ?? [], choices.accepted);
  const announced = where.kind === 'counting' || where.kind === 'now';

  useAtZero(isMine && where.kind === 'now' ? (freezing?.at ?? null) : null, now, async (announcedAt) => {
    if (stopped.current === announcedAt) return 'over';
    const came = await freeze.go(announcedAt);
    // What it stopped at stays to be seen; the bar at everyone's foot goes at once.
    if (came === 'failed') await stopping.order({ type: 'freeze.cancel' }, '');
    return came === 'busy' || came === 'not-due' ? 'again' : 'over';
  });

  async function announce(): Promise<void> {
    setSending('announce');
    await announcing.order({ type: 'freeze.announce', seconds: ANNOUNCED_SECONDS }, '');
    setSending('none');
  }

  async function stop(): Promise<void> {
    stopped.current = freezing?.at ?? null;
    setSending('stop');
    await stopping.order({ type: 'freeze.cancel' }, '');
    setSending('none');
  }

  function start(how: () => void): void {
    freeze.forget();
    announcing.forget();
    stopping.forget();
    if (open.length === 0) return how();
    setAsked('open');
    onOpen();
  }

  return (
    <section className={css.part} aria-labelledby="freeze-acts">
      <h2 className={css.heading} id="freeze-acts">
        {t('acts')}
      </h2>
      <FreezeTrouble
        freeze={freeze}
        announcing={announced ? null : announcing.error}
        stopping={announced ? stopping.error : null}
        heardAt={heardAt}
      />
      {announced && freezing !== null && (
        <AnnouncedFreeze
          freezing={freezing}
          where={where}
          isMine={isMine}
          open={open}
          busy={sending === 'stop'}
          onCancel={() => void stop()}
        />
      )}
      {where.kind === 'passed' && inTouch && !freeze.busy && freeze.unknownAt === null && (
        <Notice title={t('passedTitle')}>{t('passedText')}</Notice>
      )}
      {asked === 'open' && open.length > 0 && <p role="alert">{t('openStill', { count: open.length })}</p>}
      {asked === 'confirm' && (
        <Ask
          title={t('confirmTitle')}
          text={t('confirmText')}
          yes={t('confirmYes')}
          busy={freeze.busy}
          onYes={() => {
            setAsked('none');
            void freeze.go();
          }}
          onAway={() => setAsked('none')}
        />
      )}
      <div className={css.acts} hidden={asked === 'confirm'}>
        {!announced && (
          <Button
            kind="main"
            busy={freeze.busy || sending === 'announce'}
            disabled={items === null}
            onClick={() => start(() => void announce())}
          >
            {t('announce', { count: ANNOUNCED_SECONDS })}
          </Button>
        )}
        <Button busy={freeze.busy} disabled={items === null} onClick={() => start(() => setAsked('confirm'))}>
          {t('now')}
        </Button>
      </div>
      {!announced && asked !== 'confirm' && <p className={css.help}>{t('announceHelp')}</p>}
    </section>
  );
}
