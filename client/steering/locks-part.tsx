import { IconLock } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_REASON_LENGTH } from '../../shared/stage/hidden.ts';
import type { Lock } from '../../shared/stage/locks.ts';
import { personNow } from '../../shared/stage/people.ts';
import { type LockTarget, sameTarget, targetKey } from '../../shared/stage/target.ts';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import { Button } from '../ui/button/button.tsx';
import { Field, Select } from '../ui/field/field.tsx';
import { useTargetTitle } from '../workshop/target-words.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './locks-part.module.css';
import part from './part.module.css';
import { PartTitle } from './part-title.tsx';
import { useSteering } from './steering.ts';
import { usePageTarget } from './use-spotlight.ts';

/** What is locked, by whom, and the way out of it, with a reason; and what can be locked. */
export function LocksPart(): ReactNode {
  const { t } = useTranslation('steering');
  const { locks } = useStage();
  return (
    <section className={part.part} aria-labelledby="steer-locks">
      <PartTitle id="steer-locks">{t('locks')}</PartTitle>
      {locks.length === 0 ? (
        <p className={part.quiet}>{t('noLocks')}</p>
      ) : (
        <ul className={css.locks} aria-label={t('lockedNow')}>
          {locks.map((lock) => (
            <LockRow key={targetKey(lock)} lock={lock} />
          ))}
        </ul>
      )}
      <LockForm />
    </section>
  );
}

function LockRow({ lock }: { lock: Lock }): ReactNode {
  const { t } = useTranslation('steering');
  const title = useTargetTitle();
  const by = personNow(useStage(), lock.by);
  const [asked, setAsked] = useState(false);
  const what = title(lock);
  return (
    <li>
      <div className={part.row}>
        <span className={css.lock}>
          <IconLock size={18} aria-hidden="true" className={css.sign ?? ''} />
          <span className={part.words}>
            {what}
            {by !== undefined && <span className={css.by}>{t('lockedBy', { name: by.name })}</span>}
          </span>
        </span>
        <Button
          kind="bare"
          aria-expanded={asked}
          aria-label={t('unlockWhat', { what })}
          onClick={() => setAsked(!asked)}
        >
          {t('unlock')}
        </Button>
      </div>
      {asked && <UnlockForm lock={lock} what={what} onDone={() => setAsked(false)} />}
    </li>
  );
}

function UnlockForm({ lock, what, onDone }: { lock: Lock; what: string; onDone(): void }): ReactNode {
  const { t } = useTranslation('steering');
  const common = useTranslation('common').t;
  const { order } = useSteering();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    await order({ type: 'unlock', target: lock, reason }, t('told_unlock', { what }));
  };
  return (
    <form className={part.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={t('reason')}
        help={t('reasonHelp')}
        maxLength={MAX_REASON_LENGTH}
        autoComplete="off"
        autoFocus
        value={reason}
        error={missing ? t('reasonMissing') : undefined}
        onValue={(value) => {
          setReason(value);
          setMissing(false);
        }}
      />
      <div className={part.acts}>
        <Button type="submit">{t('unlock')}</Button>
        <Button kind="bare" onClick={onDone}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}

function LockForm(): ReactNode {
  const { t } = useTranslation('steering');
  const { order } = useSteering();
  const title = useTargetTitle();
  const { locks } = useStage();
  const choices = useLockable().filter((target) => !locks.some((lock) => sameTarget(lock, target)));
  const usual = useAtHand(choices);
  const [chosen, setChosen] = useState<string | null>(null);
  const target = choices.find((one) => targetKey(one) === chosen) ?? usual;
  const lock = async (part: LockTarget): Promise<void> => {
    if (await order({ type: 'lock', target: part }, t('told_lock', { what: title(part) }))) setChosen(null);
  };
  if (target === null || locks.some(({ kind }) => kind === 'all')) return null;
  return (
    <div className={css.form}>
      <Select
        label={t('lockWhat')}
        hideLabel
        value={targetKey(target)}
        options={choices.map((one) => ({ value: targetKey(one), label: title(one) }))}
        onValue={setChosen}
      />
      <Button onClick={() => void lock(target)}>{t('lock')}</Button>
    </div>
  );
}

/** Everything that can be locked, in the order of the line. */
function useLockable(): readonly LockTarget[] {
  const { guide } = useWorkshop().view;
  return [
    ...useShownAgenda().map(({ block }) => ({ kind: 'block', id: block.id }) as const),
    ...(guide.matrix.aspects.length > 0 ? [{ kind: 'matrix' } as const] : []),
    { kind: 'scenarios' },
    { kind: 'all' },
  ];
}

/** What she most likely means: the part that is shown, else the page she is at, else the first. */
function useAtHand(choices: readonly LockTarget[]): LockTarget | null {
  const { spotlight } = useStage();
  const page = usePageTarget();
  for (const target of [spotlight, page]) {
    const found = choices.find((one) => target !== null && sameTarget(one, target));
    if (found !== undefined) return found;
  }
  return choices[0] ?? null;
}
