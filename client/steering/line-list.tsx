import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { totalMinutes } from '../../shared/stage/agenda-blocks.ts';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import { useTime } from '../agenda/use-time.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './line-list.module.css';
import { BlockStop, PlainStop } from './line-stop.tsx';
import part from './part.module.css';
import { PartTitle } from './part-title.tsx';

/** The agenda as a line: what is on, what each block took of its minutes, and one press to show it. */
export function LineList(): ReactNode {
  const { t } = useTranslation('steering');
  const agenda = useTranslation('agenda').t;
  const time = useTime();
  const { guide } = useWorkshop().view;
  const blocks = useShownAgenda();
  const planned = totalMinutes(blocks);
  return (
    <section className={part.part} aria-labelledby="steer-line">
      <PartTitle className={css.head}>
        <span id="steer-line">{agenda('blocks')}</span>
        {planned !== null && <span className={part.quiet}>{agenda('total', { time: time(planned) })}</span>}
      </PartTitle>
      <ol className={css.line} aria-labelledby="steer-line">
        {blocks.map((row, at) => (
          <BlockStop key={row.block.id} row={row} number={at + 1} />
        ))}
        {guide.matrix.aspects.length > 0 && <PlainStop target={{ kind: 'matrix' }} title={t('matrix')} />}
        <PlainStop target={{ kind: 'scenarios' }} title={t('scenarios')} />
        <PlainStop target={{ kind: 'join' }} title={t('join')} />
      </ol>
    </section>
  );
}
