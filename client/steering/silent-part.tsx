import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Attribution, type SilentRound } from '../../shared/stage/silent.ts';
import { SilentTarget } from '../../shared/stage/target.ts';
import { Button } from '../ui/button/button.tsx';
import { Choices } from '../ui/field/choices.tsx';
import { useTargetTitle } from '../workshop/target-words.ts';
import { useSignals, useStage } from '../workshop/use-workshop.ts';
import part from './part.module.css';
import { PartTitle } from './part-title.tsx';
import { useSteering } from './steering.ts';
import { usePageTarget } from './use-spotlight.ts';

/** First alone, then together: starts a silent round, tells how many have written, and reveals. */
export function SilentPart(): ReactNode {
  const { t } = useTranslation('steering');
  const { silent } = useStage();
  return (
    <section className={part.part} aria-labelledby="steer-silent">
      <PartTitle id="steer-silent">{t('silent')}</PartTitle>
      {silent === null ? <Start /> : <Writing round={silent} />}
    </section>
  );
}

/** What a round could be about: what is shown, else the page she is at; null when neither can be. */
function useTopic(): SilentTarget | null {
  const { spotlight } = useStage();
  const page = usePageTarget();
  for (const target of [spotlight, page]) {
    const topic = SilentTarget.safeParse(target);
    if (topic.success) return topic.data;
  }
  return null;
}

function Start(): ReactNode {
  const { t } = useTranslation('steering');
  const { order } = useSteering();
  const title = useTargetTitle();
  const topic = useTopic();
  const [open, setOpen] = useState(false);
  const [attribution, setAttribution] = useState<Attribution>('partner');
  if (topic === null) return <p className={part.quiet}>{t('silentHow')}</p>;
  const start = async (): Promise<void> => {
    if (await order({ type: 'silent.start', target: topic, attribution }, t('told_silentStart'))) setOpen(false);
  };
  if (!open) {
    return (
      <Button aria-expanded={false} onClick={() => setOpen(true)}>
        {t('silentOpen')}
      </Button>
    );
  }
  return (
    <div className={part.form}>
      <p className={part.words}>{t('silentAbout', { what: title(topic) })}</p>
      <Choices
        legend={t('silentAs')}
        choices={Attribution.options.map((value) => ({ value, label: t(`silentAs_${value}`) }))}
        value={attribution}
        onValue={(value) => {
          const chosen = Attribution.safeParse(value);
          if (chosen.success) setAttribution(chosen.data);
        }}
      />
      <div className={part.acts}>
        <Button kind="main" onClick={() => void start()}>
          {t('silentStart')}
        </Button>
        <Cancel onClick={() => setOpen(false)} />
      </div>
    </div>
  );
}

function Writing({ round }: { round: SilentRound }): ReactNode {
  const { t } = useTranslation('steering');
  const { order } = useSteering();
  const title = useTargetTitle();
  const told = useSignals().silent;
  const [asked, setAsked] = useState(false);
  const { writing, of } = told ?? round;
  const reveal = async (): Promise<void> => {
    if (await order({ type: 'silent.reveal' }, t('told_silentReveal'))) setAsked(false);
  };
  if (round.state === 'revealing') {
    return (
      <>
        <p role="status">{t('silentRevealing')}</p>
        {/* It can have been cut off half-way; asking once more finishes it, and lays nothing twice. */}
        <Button kind="bare" onClick={() => void reveal()}>
          {t('silentAgain')}
        </Button>
      </>
    );
  }
  return (
    <>
      <p className={part.quiet}>{t('silentAbout', { what: title(round.target) })}</p>
      <p data-testid="steer-silent">{t('silentCount', { writing, of })}</p>
      {asked ? (
        <div className={part.form}>
          <p className={part.words}>{t(`silentAsk_${round.attribution}`)}</p>
          <div className={part.acts}>
            <Button kind="main" autoFocus onClick={() => void reveal()}>
              {t('silentYes')}
            </Button>
            <Cancel onClick={() => setAsked(false)} />
          </div>
        </div>
      ) : (
        <div className={part.acts}>
          <Button onClick={() => setAsked(true)}>{t('silentReveal')}</Button>
          <Button kind="bare" onClick={() => void order({ type: 'silent.cancel' }, t('told_silentCancel'))}>
            {t('silentCancel')}
          </Button>
        </div>
      )}
    </>
  );
}

function Cancel({ onClick }: { onClick(): void }): ReactNode {
  const { t } = useTranslation('common');
  return (
    <Button kind="bare" onClick={onClick}>
      {t('cancel')}
    </Button>
  );
}
