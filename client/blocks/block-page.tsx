import { type ReactNode, useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigationType, useParams } from 'react-router';
import { useAgenda } from '../agenda/use-agenda.ts';
import { useTime } from '../agenda/use-time.ts';
import { ColourSwitch } from '../authors/colour-switch.tsx';
import { OnScreen } from '../following/on-screen.tsx';
import { LockStatus } from '../locks/locks.tsx';
import { ButtonLink } from '../ui/button/button.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { useSession } from '../workshop/session.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './block-page.module.css';
import { BlockSteps } from './block-steps.tsx';
import { QuestionSection } from './question-section.tsx';
import { Rail } from './rail.tsx';
import { type Neighbours, neighbours } from './stretches.ts';
import { useHeld } from './use-held.ts';

/**
 * A block shows what it turns on at once and the rest right after: where a whole room is taken along, nobody waits for
 * questions that are still below the screen. Who goes back in the browser gets all of it, for the place they were at.
 */
const AT_FIRST = 2;

/** One block: its core question, its questions, and the answers everyone writes together. */
export default function BlockPage(): ReactNode {
  const { t } = useTranslation('blocks');
  const found = neighbours(useAgenda(), useParams().blockId ?? '');
  if (found === null) return <NotHere title={t('blockGoneTitle')} text={t('blockGoneText')} />;
  return (
    <div className={css.page}>
      <Rail present={found.here.block.id} />
      <FoundBlock key={found.here.block.id} found={found} />
    </div>
  );
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
  const { guide, workshop } = view;
  const whole = useDeferredValue(true, useNavigationType() === 'POP');
  const { here, number } = found;
  const { block, minutes } = here;
  useTitle(`${block.title} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: block.id, questionId: null }), [session, block.id]);
  const isOff = (question: { hidden: boolean }) => here.hidden || question.hidden;
  const questions = here.questions.filter((question) => !isOff(question) || held.has(question.id));
  if (here.hidden && questions.length === 0) {
    return <NotHere title={t('blockOffTitle')} text={t('blockOffText', { block: block.title })} />;
  }
  return (
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
      {questions.slice(0, whole ? undefined : AT_FIRST).map((question) => (
        <QuestionSection key={question.id} blockId={block.id} question={question} off={isOff(question)} held={held} />
      ))}
      {whole && <BlockSteps before={found.before} after={found.after} />}
    </article>
  );
}
