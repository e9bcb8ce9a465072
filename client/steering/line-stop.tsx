import { IconCheck, IconChevronRight, IconLock, IconPresentation } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgendaBlock } from '../../shared/stage/agenda-blocks.ts';
import { lockOn } from '../../shared/stage/locks.ts';
import type { LockTarget, Spotlight } from '../../shared/stage/target.ts';
import { TimeUsed } from '../agenda/time-used.tsx';
import { useTargetPath } from '../workshop/use-target-path.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './line-list.module.css';
import { useIsShown, useShow } from './use-spotlight.ts';

/** One block on the line. Opened, its questions can be shown one by one. */
export function BlockStop({ row, number }: { row: AgendaBlock; number: number }): ReactNode {
  const { t } = useTranslation('steering');
  const { guide } = useWorkshop().view;
  const pathOf = useTargetPath();
  const { time } = useStage();
  const isShown = useIsShown();
  const [opened, setOpened] = useState(false);
  const { block, minutes, questions } = row;
  const target = { kind: 'block', id: block.id } as const;
  const running = time.running?.blockId === block.id || isShown(target);
  return (
    <li className={css.stop} data-running={running} aria-current={running ? 'step' : undefined}>
      <div className={css.row}>
        <button type="button" className={css.open} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <span className={css.number}>{number}</span>
          <span className={css.words}>
            <span lang={guide.locale}>{block.title}</span>
            <span className={css.facts}>
              <TimeUsed blockId={block.id} planned={minutes} />
              <Locked part={target} />
            </span>
          </span>
          <IconChevronRight size={18} aria-hidden="true" className={css.chevron ?? ''} />
        </button>
        <ShowButton target={target} what={block.title} />
      </div>
      {opened && (
        <ul className={css.questions} aria-label={t('questionsOf', { block: block.title })}>
          {questions.map(({ id, text }) => (
            <li key={id} className={css.row}>
              <span className={css.question} lang={guide.locale}>
                {text}
              </span>
              <ShowButton target={{ kind: 'question', id }} what={text} />
            </li>
          ))}
          <li>
            <Link className={css.link} to={pathOf(target)}>
              {t('goTo')}
            </Link>
          </li>
        </ul>
      )}
    </li>
  );
}

type PlainTarget = Extract<Spotlight, { kind: 'matrix' | 'scenarios' | 'join' }>;

/** A stop without questions. */
export function PlainStop({ target, title }: { target: PlainTarget; title: string }): ReactNode {
  const { spotlight } = useStage();
  const running = spotlight?.kind === target.kind;
  return (
    <li className={css.stop} data-running={running} aria-current={running ? 'step' : undefined}>
      <div className={css.row}>
        <span className={css.plain}>
          <span className={css.number} aria-hidden="true" />
          <span className={css.words}>
            {title}
            {target.kind !== 'join' && (
              <span className={css.facts}>
                <Locked part={{ kind: target.kind }} />
              </span>
            )}
          </span>
        </span>
        <ShowButton target={target} what={title} />
      </div>
    </li>
  );
}

function Locked({ part }: { part: LockTarget }): ReactNode {
  const { t } = useTranslation('steering');
  const { locks } = useStage();
  if (lockOn(locks, part) === null) return null;
  return (
    <span className={css.locked}>
      <IconLock size={15} aria-hidden="true" />
      {t('locked')}
    </span>
  );
}

function ShowButton({ target, what }: { target: Spotlight; what: string }): ReactNode {
  const { t } = useTranslation('steering');
  const show = useShow();
  const shown = useIsShown()(target);
  const Icon = shown ? IconCheck : IconPresentation;
  return (
    <button
      type="button"
      className={css.show}
      aria-pressed={shown}
      aria-label={t('showWhat', { what })}
      title={shown ? t('isShown') : t('show')}
      onClick={() => {
        if (!shown) show(target);
      }}
    >
      <Icon size={22} aria-hidden="true" />
    </button>
  );
}
