import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../shared/guide/guide.ts';
import { MAX_MINUTES } from '../../shared/stage/agenda.ts';
import { Field } from '../ui/field/field.tsx';
import css from './agenda-panel.module.css';
import { minutesFrom } from './hours.ts';
import type { Acts } from './use-acts.ts';

type Props = { block: Block; minutes: number | null; acts: Acts };

/** A block's minutes. What is typed counts once one leaves the field or presses Enter; until then it is live. */
export function MinutesField({ block, minutes, acts }: Props): ReactNode {
  const { t } = useTranslation('agenda');
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const commit = async () => {
    if (draft === null) return;
    const next = minutesFrom(draft, MAX_MINUTES);
    setWrong(next === undefined);
    if (next === undefined) return;
    const told = t('told_minutes', { block: block.title });
    const done = next === minutes || (await acts.act({ act: 'minutes', blockId: block.id, minutes: next }, told));
    // Unless one types on meanwhile.
    if (done) setDraft((now) => (now === draft ? null : now));
  };
  return (
    <div className={css.minutes}>
      <Field
        label={t('minutesOf', { block: block.title })}
        hideLabel
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        size={3}
        value={draft ?? (minutes === null ? '' : String(minutes))}
        error={wrong ? t('minutesWrong', { most: MAX_MINUTES }) : undefined}
        onValue={(value) => {
          setDraft(value);
          setWrong(false);
        }}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void commit();
        }}
      />
      <span aria-hidden="true">{t('min')}</span>
    </div>
  );
}
