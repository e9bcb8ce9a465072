import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestorePoint } from '../../shared/http/restore-points.ts';
import type { QuestionId } from '../../shared/ids.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './history-panel.module.css';
import { PointList } from './point-list.tsx';
import { PointView } from './point-view.tsx';

/** What an answer said earlier: a list, and from it one text to read, copy or put back. */
export function HistoryPanel({ questionId, question }: { questionId: QuestionId; question: string }): ReactNode {
  const { t } = useTranslation('history');
  const { guide } = useWorkshop().view;
  const [chosen, setChosen] = useState<RestorePoint | null>(null);
  const [last, setLast] = useState<RestorePoint['id'] | null>(null);
  const [told, setTold] = useState('');
  const back = (words: string) => {
    setLast(chosen?.id ?? null);
    setChosen(null);
    setTold(words);
  };
  return (
    <>
      <p className={css.question} lang={guide.locale}>
        {question}
      </p>
      {/* There from the start, else a screen reader doesn't hear what comes into it. */}
      <p role="status" className={css.told}>
        {told}
      </p>
      {chosen === null ? (
        <PointList
          questionId={questionId}
          last={last}
          onChoose={(point) => {
            setTold('');
            setChosen(point);
          }}
        />
      ) : (
        <PointView
          questionId={questionId}
          point={chosen}
          onBack={() => back('')}
          onPutBack={() => back(t('putBackDone'))}
        />
      )}
    </>
  );
}
