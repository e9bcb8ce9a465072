import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useTargetTitleIn } from '../workshop/target-words.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { BoardContext } from './board-context.ts';
import type { Showing } from './showing.ts';
import { blockOfQuestion } from './under.ts';

/** What we are doing, in a few words. A question stands large above it: here its block says where that is. */
export default function Doing({ showing }: { showing: Exclude<Showing, { kind: 'hall' }> }): ReactNode {
  const { t } = useTranslation('projector');
  const { guide } = useWorkshop().view;
  const stage = useStage();
  const title = useTargetTitleIn(useContext(BoardContext));
  const target = showing.kind === 'silent' ? showing.round.target : showing;
  const blockId = target.kind === 'question' ? blockOfQuestion(target.id, stage, guide) : null;
  const says = title(blockId === null ? target : { kind: 'block', id: blockId });
  return showing.kind === 'silent' ? t('silentDoing', { what: says }) : says;
}
