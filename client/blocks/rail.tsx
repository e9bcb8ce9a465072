import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../shared/ids.ts';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import { Line } from '../ui/line/line.tsx';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './block-page.module.css';
import { stretchesOf } from './stretches.ts';

/** The line stays as it is while one goes along it: only its present stop changes. */
export function Rail({ present }: { present: BlockId }): ReactNode {
  const { t } = useTranslation('blocks');
  const { guide, workshop } = useWorkshop().view;
  const shown = useShownAgenda();
  const stretches = stretchesOf(guide, shown).map(({ id, title, blocks }) => ({
    id,
    title,
    stops: blocks.map((stop) => ({
      id: stop.block.id,
      number: stop.number,
      title: stop.block.title,
      to: `/w/${workshop.id}/b/${stop.block.id}`,
    })),
  }));
  return (
    <div className={css.rail} lang={guide.locale}>
      <Line stretches={stretches} present={present} label={t('line')} />
    </div>
  );
}
