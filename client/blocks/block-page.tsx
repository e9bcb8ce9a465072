import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAgenda, useShownAgenda } from '../agenda/use-agenda.ts';
import { useTime } from '../agenda/use-time.ts';
import { ColourSwitch } from '../authors/colour-switch.tsx';
import { OnScreen } from '../following/on-screen.tsx';
import { LockStatus } from '../locks/locks.tsx';
import { ButtonLink } from '../ui/button/button.tsx';
import { Line } from '../ui/line/line.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { useSession } from '../workshop/session.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './block-page.module.css';
import { BlockSteps } from './block-steps.tsx';
import { QuestionSection } from './question-section.tsx';
import { type Neighbours, neighbours, stretchesOf } from './stretches.ts';
import { useHeld } from './use-held.ts';

/** One block: its core question, its questions, and the answers everyone writes together. */
export default function BlockPage(): ReactNode {
  const { t } = useTranslation('blocks');
  const found = neighbours(useAgenda(), useParams().blockId ?? '');
  if (found === null) return <NotHere title={t('blockGoneTitle')} text={t('blockGoneText')} />;
  return <FoundBlock key={found.here.block.id} found={found} />;
}

function NotHere({ title, text }: { title: string; text: string }): ReactNode {
  const { t } = useTranslation('blocks');
  const { workshop } = useWorkshop().view;
  return (
    <div className={css.gone} role="status">
      <h1 className={css.titleAlone}>{title}</h1>
      <p>{text}</p>
      <div>
        <ButtonLink to={`/w/${workshop.id}`}>{t('overview')}</ButtonLink>
      </div>
    </div>
  );
}

function FoundBlock({ found }: { found: Neighbours }): ReactNode {
  const { t, i18n } = useTranslation('blocks');
  const { view } = useWorkshop();
  const session = useSession();
  const held = useHeld();
  const time = useTime();
  const shown = useShownAgenda();
  const { guide, workshop } = view;
  const { here, number } = found;
  const { block, minutes } = here;
  useTitle(`${block.title} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: block.id, questionId: null }), [session, block.id]);
  const isOff = (question: { hidden: boolean }) => here.hidden || question.hidden;
  const questions = here.questions.filter((question) => !isOff(question) || held.has(question.id));
  if (here.hidden && questions.length === 0) {
    return <NotHere title={t('blockOffTitle')} text={t('blockOffText', { block: block.title })} />;
  }
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
    <div className={css.page}>
      <div className={css.rail} lang={guide.locale}>
        <Line stretches={stretches} present={block.id} label={t('line')} />
      </div>
      <article className={css.block} lang={guide.locale}>
        <header className={css.header}>
          <p className={css.number} lang={i18n.language}>
            {number === null ? t('blockOffTitle') : t('blockOf', { number })}
            {minutes !== null && <span className={css.minutes}> · {time(minutes)}</span>}{' '}
            <OnScreen when={({ kind }, blockId) => kind === 'block' && blockId === block.id} />
          </p>
          <h1 className={questions.some(({ core }) => core) ? css.title : css.titleAlone}>{block.title}</h1>
          {/* Each answer says it where one is; here it is only told. */}
          <div className="visually-hidden">
            <LockStatus part={{ kind: 'block', id: block.id }} />
          </div>
          <div className={css.colours} lang={i18n.language}>
            <ColourSwitch />
          </div>
        </header>
        {questions.map((question) => (
          <QuestionSection key={question.id} blockId={block.id} question={question} off={isOff(question)} held={held} />
        ))}
        <BlockSteps before={found.before} after={found.after} />
      </article>
    </div>
  );
}
