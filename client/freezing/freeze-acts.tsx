import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import { useProblem } from '../api/use-problem.ts';
import { useOrders } from '../facilitation/use-orders.ts';
import { useServerNow } from '../timer/use-server-now.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMe, useStage } from '../workshop/use-workshop.ts';
import { AnnouncedFreeze } from './announced-freeze.tsx';
import { Confirm } from './confirm.tsx';
import css from './freeze-page.module.css';
import { ANNOUNCED_SECONDS, countdown, inTheWay } from './freezing.ts';
import { useItemName } from './item-row.tsx';
import type { FreezeChoices } from './use-choices.ts';
import type { Freeze } from './use-freeze.ts';

type Props = {
  /** Null while it isn't known what is open. */
  items: readonly PreflightItem[] | null;
  choices: FreezeChoices;
  freeze: Freeze;
  /** To the list of what is open. */
  onOpen(): void;
};

/** The freeze: announced, so that everyone can finish their sentence, or at once. */
export function FreezeActs({ items, choices, freeze, onOpen }: Props): ReactNode {
  const { t } = useTranslation('freezing');
  const problem = useProblem();
  const { freezing } = useStage();
  const me = useMe();
  const now = useServerNow(freezing?.freezesAt ?? null);
  const { order, error, forget } = useOrders();
  const [asked, setAsked] = useState<'none' | 'confirm' | 'open'>('none');
  const where = countdown(freezing, now);
  const isMine = me.seat === 'person' && freezing?.by === me.participantId;
  const open = inTheWay(items ?? [], choices.accepted);
  const announced = where.kind === 'counting' || where.kind === 'now';
  useAtZero(isMine && where.kind === 'now' ? (freezing?.at ?? null) : null, async () => {
    // What it would have stopped at stays to be seen; the bar at everyone's foot goes at once.
    if (!(await freeze.go())) await order({ type: 'freeze.cancel' }, '');
  });

  function start(how: () => void): void {
    freeze.forget();
    forget();
    if (items === null) return;
    if (open.length === 0) return how();
    setAsked('open');
    onOpen();
  }

  return (
    <section className={css.part} aria-labelledby="freeze-acts">
      <h2 className={css.heading} id="freeze-acts">
        {t('acts')}
      </h2>
      <CameUp freeze={freeze} />
      {(freeze.error ?? error) !== null && (
        <Notice tone="alarm" title={t('notFrozen')}>
          {problem(freeze.error ?? error ?? new Error())}
        </Notice>
      )}
      {announced && freezing !== null && (
        <AnnouncedFreeze
          freezing={freezing}
          where={where}
          isMine={isMine}
          open={open}
          onCancel={() => void order({ type: 'freeze.cancel' }, t('told_cancelled'))}
        />
      )}
      {where.kind === 'passed' && !freeze.busy && <Notice title={t('passedTitle')}>{t('passedText')}</Notice>}
      {asked === 'open' && open.length > 0 && <p role="alert">{t('openStill', { count: open.length })}</p>}
      {asked === 'confirm' ? (
        <Confirm
          busy={freeze.busy}
          onYes={() => {
            setAsked('none');
            void freeze.go();
          }}
          onAway={() => setAsked('none')}
        />
      ) : (
        <div className={css.acts}>
          {!announced && (
            <Button
              kind="main"
              busy={freeze.busy}
              onClick={() =>
                start(() => void order({ type: 'freeze.announce', seconds: ANNOUNCED_SECONDS }, t('told_announced')))
              }
            >
              {t('announce', { count: ANNOUNCED_SECONDS })}
            </Button>
          )}
          <Button busy={freeze.busy} onClick={() => start(() => setAsked('confirm'))}>
            {t('now')}
          </Button>
        </div>
      )}
      {!announced && asked !== 'confirm' && <p className={css.help}>{t('announceHelp')}</p>}
    </section>
  );
}

/** What came up between looking and freezing, named; the list above has it too by now. */
function CameUp({ freeze }: { freeze: Freeze }): ReactNode {
  const { t } = useTranslation('freezing');
  const nameOf = useItemName();
  if (freeze.cameUp === null) return null;
  return (
    <Notice tone="alarm" title={t('cameUpTitle')}>
      <p>{t('cameUpText')}</p>
      <ul>
        {freeze.cameUp.map((item) => (
          <li key={item.id}>
            {t(`one_${item.kind}`)}: {nameOf(item)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Calls once for each announcement whose zero has come; null while there is none. */
function useAtZero(announcedAt: number | null, act: () => Promise<void>): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (announcedAt !== null) void latest.current();
  }, [announcedAt]);
}
