import { IconCheck, IconHandStop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../facilitation/use-command.ts';
import { useMay, useMe, useSignals } from '../workshop/use-workshop.ts';
import css from './my-signals.module.css';
import { saidBy } from './signals.ts';

/** "Klaar" and a raised hand, for who takes part: in the header on a laptop, under the thumb on a phone. */
export function MySignals(): ReactNode {
  const { t } = useTranslation('signals');
  const me = useMe();
  const steers = useMay('steer');
  const takesPart = useMay('write') && !steers;
  const signals = useSignals();
  if (!takesPart || me.seat === 'view') return null;
  const { ready, hand } = saidBy(signals, me.participantId);
  return (
    <fieldset className={css.signals} aria-label={t('group')} data-foot="">
      <Signal type="ready" on={ready} icon={<IconCheck size={22} aria-hidden="true" />} label={t('ready')} />
      <Signal
        type="hand"
        on={hand !== null}
        icon={<IconHandStop size={22} aria-hidden="true" />}
        label={t('hand')}
        more={hand === null ? null : t('turn', { count: hand })}
      />
    </fieldset>
  );
}

type Props = { type: 'ready' | 'hand'; on: boolean; icon: ReactNode; label: string; more?: string | null };

function Signal({ type, on, icon, label, more = null }: Props): ReactNode {
  const { t } = useTranslation('signals');
  const { mutate, isPending, isError, variables } = useCommand();
  // What was asked is shown at once; what the server says of it comes back with the signals.
  const shown = isPending && variables !== undefined && 'on' in variables ? variables.on : on;
  return (
    <>
      <button
        type="button"
        className={css.signal}
        aria-pressed={shown}
        onClick={() => {
          if (!isPending) mutate({ type, on: !on });
        }}
      >
        <span className={css.icon}>{icon}</span>
        {label}
        {shown && more !== null && <span className={css.more}>{more}</span>}
      </button>
      <span className={css.failed} role="alert">
        {isError && t('failed')}
      </span>
    </>
  );
}
