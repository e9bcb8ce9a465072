import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaBlock } from '../../shared/stage/agenda-blocks.ts';
import { Button } from '../ui/button/button.tsx';
import css from './agenda-panel.module.css';
import { MinutesField } from './minutes-field.tsx';
import { OnOff } from './on-off.tsx';
import { QuestionRows } from './question-rows.tsx';
import { TimeUsed } from './time-used.tsx';
import type { Acts } from './use-acts.ts';

export type Direction = 'up' | 'down';

type Props = {
  row: AgendaBlock;
  /** Its number on the line; null when it is off the agenda. */
  number: number | null;
  first: boolean;
  last: boolean;
  onMove(direction: Direction): void;
  acts: Acts;
};

/** One block of the agenda: its place, its minutes, whether it is on, and its questions behind a button. */
export function AgendaBlockRow({ row, number, first, last, onMove, acts }: Props): ReactNode {
  const { t, i18n } = useTranslation('agenda');
  const [opened, setOpened] = useState(false);
  const { block, hidden } = row;
  const asked = row.questions.filter((question) => !question.hidden && !question.core);
  const Chevron = opened ? IconChevronUp : IconChevronDown;
  return (
    <li className={css.block} data-off={hidden}>
      <div className={css.name}>
        <span className={css.number} aria-hidden="true">
          {number ?? '–'}
        </span>
        <h3 className={css.title}>{block.title}</h3>
        {hidden && (
          <span className={css.off} lang={i18n.language}>
            {t('off')}
          </span>
        )}
      </div>
      <div className={css.tools} lang={i18n.language}>
        <div>
          <MinutesField block={block} minutes={row.minutes} acts={acts} />
          <TimeUsed blockId={block.id} planned={row.minutes} />
        </div>
        <div className={css.buttons}>
          <Button
            kind="bare"
            data-move={block.id}
            value="up"
            disabled={first}
            aria-label={t('up', { block: block.title })}
            onClick={() => onMove('up')}
          >
            <IconArrowUp size={22} aria-hidden="true" />
          </Button>
          <Button
            kind="bare"
            data-move={block.id}
            value="down"
            disabled={last}
            aria-label={t('down', { block: block.title })}
            onClick={() => onMove('down')}
          >
            <IconArrowDown size={22} aria-hidden="true" />
          </Button>
          <OnOff id={block.id} what={block.title} hidden={hidden} acts={acts} />
        </div>
        <div className={css.questions}>
          <Button kind="bare" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            {t('questions', { count: asked.length })}
            <span className="visually-hidden">: {block.title}</span>
            <Chevron size={18} aria-hidden="true" />
          </Button>
        </div>
      </div>
      {opened && <QuestionRows row={row} acts={acts} />}
    </li>
  );
}
