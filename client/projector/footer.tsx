import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Qr } from '../ui/qr/qr.tsx';
import { useSignals, useStage, useStatus, useWorkshop } from '../workshop/use-workshop.ts';
import css from './footer.module.css';
import { joinAddress } from './join-address.ts';
import { persistent } from './persistent.ts';
import type { Showing } from './showing.ts';

// With the first picture there is no time to tell yet, and nothing we are doing: the page comes sooner without.
const Doing = persistent(() => import('./doing.tsx'));
const FreezeSoon = persistent(() => import('./freeze-soon.tsx'));
const Locked = persistent(() => import('./locked.tsx'));
const TimeLeft = persistent(() => import('./time-left.tsx'));

/** The same line under every picture: what we are doing and how it stands, the time left, how to join. */
export function Footer({ showing }: { showing: Showing }): ReactNode {
  const { t } = useTranslation('projector');
  const { view } = useWorkshop();
  const { joining } = useStage();
  const address = joinAddress(view.joinLink);
  return (
    <footer className={css.footer}>
      <div className={css.what}>
        <p className={css.doing}>
          {showing.kind === 'hall' ? (
            t('gathering')
          ) : (
            <Suspense fallback=" ">
              <Doing showing={showing} />
            </Suspense>
          )}
        </p>
        <How showing={showing} />
      </div>
      <Suspense fallback={<div />}>
        <TimeLeft />
      </Suspense>
      {joining.open ? (
        <div className={css.join}>
          <p className={css.how}>
            {t('joinShort')} <b>{address}</b>{' '}
            <span className={css.code}>{t('joinCode', { code: view.workshop.joinCode })}</span>
          </p>
          {showing.kind !== 'hall' && (
            <div className={css.qr}>
              <Qr text={view.joinLink} label={t('qr')} />
            </div>
          )}
        </div>
      ) : (
        <p className={css.how}>{t('closed')}</p>
      )}
    </footer>
  );
}

/** How it stands, in words, and only what matters most: without a connection nothing else is sure. */
function How({ showing }: { showing: Showing }): ReactNode {
  const { t } = useTranslation('projector');
  const { kind } = useStatus();
  const stage = useStage();
  const signals = useSignals();
  const says = (): string | null => {
    if (['offline', 'reconnecting', 'reopen'].includes(kind)) return t('away');
    if (kind === 'outdated') return t('outdated');
    if (stage.phase !== 'open') return t('frozen');
    if (stage.silent !== null && showing.kind === 'hall') {
      return t('writing', signals.silent ?? stage.silent);
    }
    return null;
  };
  if (stage.freezing !== null && stage.phase === 'open') {
    return (
      <Suspense fallback={<p className={css.state} />}>
        <FreezeSoon freezing={stage.freezing} />
      </Suspense>
    );
  }
  return (
    <p className={css.state} role="status">
      {says() ??
        (stage.locks.length > 0 && (
          <Suspense fallback="">
            <Locked showing={showing} />
          </Suspense>
        ))}
    </p>
  );
}
