import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestorePoint } from '../../shared/http/restore-points.ts';
import type { QuestionId } from '../../shared/ids.ts';
import { Waiting } from '../ui/page/waiting.tsx';
import { useMay } from '../workshop/use-workshop.ts';
import { usePoints } from './history.ts';
import css from './history-panel.module.css';
import { NotThere } from './not-there.tsx';
import { usePointWords } from './use-point-words.ts';

type Props = {
  questionId: QuestionId;
  /** The one that was looked at last: there the eye and the focus go back to. */
  last: RestorePoint['id'] | null;
  onChoose(point: RestorePoint): void;
};

const focusAtOnce = (button: HTMLButtonElement | null): void => button?.focus();

/** The restore points of an answer, newest first. */
export function PointList({ questionId, last, onChoose }: Props): ReactNode {
  const { t } = useTranslation('history');
  const wordsOf = usePointWords();
  const points = usePoints(questionId);
  const steers = useMay('steer');
  if (points.data === undefined) {
    return points.isLoading ? <Waiting>{t('waiting')}</Waiting> : <NotThere asked={points} />;
  }
  if (points.data.points.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <p>{steers ? t('aboutSteering') : t('about')}</p>
      <ol className={css.points} aria-label={t('points')}>
        {points.data.points.map((point) => {
          const { at, why, length } = wordsOf(point);
          return (
            <li key={point.id}>
              <button
                type="button"
                className={css.point}
                ref={point.id === last ? focusAtOnce : null}
                onClick={() => onChoose(point)}
              >
                <span className={css.words}>
                  <span className={css.at}>{at}</span>
                  <span className={css.why}>
                    {why} · {length}
                  </span>
                </span>
                <IconChevronRight size={20} aria-hidden="true" className={css.arrow} />
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
