import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { answerableQuestions } from '../../shared/guide/guide.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { Line } from '../ui/line/line.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { useSession } from '../workshop/session.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './block-page.module.css';
import { BlockSteps } from './block-steps.tsx';
import { QuestionSection } from './question-section.tsx';
import { guideStretches, type Neighbours, neighbours } from './stretches.ts';

/** One block: its core question, its questions, and the answers everyone writes together. */
export default function BlockPage(): ReactNode {
  const { t } = useTranslation('blocks');
  const { guide, workshop } = useWorkshop().view;
  const found = neighbours(guide, useParams().blockId ?? '');
  if (found === null) {
    return (
      <div className={css.gone}>
        <h1 className={css.titleAlone}>{t('blockGoneTitle')}</h1>
        <p>{t('blockGoneText')}</p>
        <div>
          <ButtonLink to={`/w/${workshop.id}`}>{t('overview')}</ButtonLink>
        </div>
      </div>
    );
  }
  return <FoundBlock key={found.here.block.id} found={found} />;
}

function FoundBlock({ found }: { found: Neighbours }): ReactNode {
  const { t, i18n } = useTranslation('blocks');
  const { view } = useWorkshop();
  const session = useSession();
  const { guide, workshop } = view;
  const { block, number } = found.here;
  useTitle(`${block.title} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: block.id, questionId: null }), [session, block.id]);
  const stretches = guideStretches(guide).map(({ id, title, blocks }) => ({
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
    <div className={css.page}>
      <div className={css.rail} lang={guide.locale}>
        <Line stretches={stretches} present={block.id} label={t('line')} />
      </div>
      <article className={css.block} lang={guide.locale}>
        <header>
          <p className={css.number} lang={i18n.language}>
            {t('blockOf', { number })}
          </p>
          <h1 className={block.coreQuestion === null ? css.titleAlone : css.title}>{block.title}</h1>
        </header>
        {answerableQuestions(block).map((question) => (
          <QuestionSection key={question.id} blockId={block.id} question={question} />
        ))}
        <BlockSteps before={found.before} after={found.after} />
      </article>
    </div>
  );
}
