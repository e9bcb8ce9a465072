import { IconHandStop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partnerOf } from '../../shared/stage/people.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import { Button } from '../ui/button/button.tsx';
import { usePresence, useSignals, useStage } from '../workshop/use-workshop.ts';
import part from './part.module.css';
import { PartTitle } from './part-title.tsx';
import { saidNow } from './signals.ts';
import css from './signals-part.module.css';
import { useSteering } from './steering.ts';

/** How many are ready, and whose hands are up, in order. */
export function SignalsPart(): ReactNode {
  const { t } = useTranslation('steering');
  const { participants } = useStage();
  const { ready, of, hands } = saidNow(useSignals(), usePresence(), participants);
  return (
    <section className={part.part} aria-labelledby="steer-signals">
      <PartTitle id="steer-signals">{t('signals')}</PartTitle>
      <p className={css.ready}>
        <span data-testid="steer-ready">{t('ready', { ready, of })}</span>
        <progress className={css.bar} max={Math.max(of, 1)} value={ready} aria-hidden="true" />
      </p>
      {hands.length === 0 ? (
        <p className={part.quiet}>{t('noHands')}</p>
      ) : (
        <ol className={part.rows} aria-label={t('hands')}>
          {hands.map((person) => (
            <Hand key={person.id} person={person} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Hand({ person }: { person: Participant }): ReactNode {
  const { t } = useTranslation('steering');
  const partner = partnerOf(useStage(), person.partnerId);
  const { order } = useSteering();
  const { id, name } = person;
  const lower = () => void order({ type: 'hand', on: false, participantId: id }, t('told_lower', { name }));
  return (
    <li className={part.row}>
      <span className={css.hand}>
        <IconHandStop size={20} aria-hidden="true" className={css.sign ?? ''} />
        <span className={part.words}>
          {name}
          {partner !== undefined && <span className={css.partner}>{partner.name}</span>}
        </span>
      </span>
      <Button kind="bare" aria-label={t('lowerOf', { name })} onClick={lower}>
        {t('lower')}
      </Button>
    </li>
  );
}
