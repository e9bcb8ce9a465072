import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmptyAnswer, plainText } from '../../shared/board/answer-tree.ts';
import type { KeptAnswer, RestorePoint } from '../../shared/http/restore-points.ts';
import type { QuestionId } from '../../shared/ids.ts';
import { authorsIn, writersOf } from '../authors/authors.ts';
import { WriterNames } from '../authors/writer-names.tsx';
import { TextTree } from '../editor/text-tree.tsx';
import { Button } from '../ui/button/button.tsx';
import { CopyText } from '../ui/copy/copy-text.tsx';
import { Waiting } from '../ui/page/waiting.tsx';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { usePoint } from './history.ts';
import css from './history-panel.module.css';
import { NotThere } from './not-there.tsx';
import { PutBack } from './put-back.tsx';
import { usePointWords } from './use-point-words.ts';

type Props = { questionId: QuestionId; point: RestorePoint; onBack(): void; onPutBack(): void };

const focusAtOnce = (heading: HTMLHeadingElement | null): void => heading?.focus();

/** The answer as it was at one moment: to read, copy, and for who steers to put back. */
export function PointView({ questionId, point, onBack, onPutBack }: Props): ReactNode {
  const { t } = useTranslation('history');
  const id = useId();
  const { at, why } = usePointWords()(point);
  const kept = usePoint(questionId, point.id);
  return (
    <section aria-labelledby={id} className={css.view}>
      <div className={css.back}>
        <Button kind="bare" onClick={onBack}>
          <IconArrowLeft size={20} aria-hidden="true" />
          {t('toList')}
        </Button>
      </div>
      <div>
        <h3 id={id} tabIndex={-1} ref={focusAtOnce} className={css.heading}>
          {t('asItWas', { at })}
        </h3>
        <p className={css.why}>{why}</p>
      </div>
      {kept.data === undefined && (kept.isLoading ? <Waiting>{t('waiting')}</Waiting> : <NotThere asked={kept} />)}
      {kept.data !== undefined && <Kept kept={kept.data} labelledBy={id} />}
      {kept.data !== undefined && (
        <PutBack questionId={questionId} pointId={point.id} onDone={onPutBack}>
          <CopyText text={plainText(kept.data.content)} />
        </PutBack>
      )}
    </section>
  );
}

function Kept({ kept, labelledBy }: { kept: KeptAnswer; labelledBy: string }): ReactNode {
  const { t } = useTranslation('history');
  const authors = useTranslation('authors').t;
  const { partners } = useStage();
  const { guide } = useWorkshop().view;
  const { content } = kept;
  return (
    <>
      <div className={css.text} lang={guide.locale}>
        <TextTree tree={content} labelledBy={labelledBy} empty={isEmptyAnswer(content) ? t('empty') : null} />
      </div>
      <WriterNames label={authors('wrote')} writers={writersOf([...authorsIn(content)], partners)} />
    </>
  );
}
