import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundSeen } from '../../../shared/http/rounds.ts';
import type { Partner } from '../../../shared/stage/stage.ts';
import type { Round } from '../../../shared/voting/round.ts';
import { Button } from '../../ui/button/button.tsx';
import { useMay, useMe, useStage, useWorkshop } from '../../workshop/use-workshop.ts';
import page from '../voting.module.css';
import css from './booth.module.css';
import { CastForm } from './cast-form.tsx';
import { receiptWords } from './cast-words.ts';
import { ChoiceWords } from './choice-words.tsx';

type Props = { round: Round; seen: RoundSeen };

/** Where one votes while a round is open: the ballot, the receipt after it, or why there is none for this person. */
export function Booth({ round, seen }: Props): ReactNode {
  const { t } = useTranslation('voting');
  const me = useMe();
  const votes = useMay('write');
  const { partners } = useStage();
  const [changing, setChanging] = useState(false);
  const vote = seen.myVote;
  const partner = me.seat === 'view' ? undefined : partners.find(({ id }) => id === me.partnerId);
  if (vote === undefined || !vote.onRoll) {
    const why = !votes ? 'observerNoVote' : round.electorate === 'partners' ? 'notMandated' : 'notOnRoll';
    return <p className={css.none}>{t(why)}</p>;
  }
  if (vote.cast && !(changing && vote.mayCast)) {
    const onChange = vote.mayCast ? () => setChanging(true) : null;
    return <Cast round={round} seen={seen} partner={partner} onChange={onChange} />;
  }
  if (!vote.mayCast) return <p className={css.none}>{t('tooLate')}</p>;
  return (
    <section className={page.sheet} aria-labelledby="booth">
      <h2 className={page.heading} id="booth">
        {changing ? t('changeTitle') : t('ballot')}
      </h2>
      {round.electorate === 'partners' && partner !== undefined && (
        <p className={css.as}>{t('votesFor', { partner: partner.name })}</p>
      )}
      <CastForm
        round={round}
        before={seen.mine ?? null}
        submit={t(changing ? 'castChanged' : 'cast')}
        {...(changing ? { onAway: () => setChanging(false) } : {})}
        onCast={() => setChanging(false)}
      />
    </section>
  );
}

type CastProps = Props & { partner: Partner | undefined; onChange: (() => void) | null };

function Cast({ round, seen, partner, onChange }: CastProps): ReactNode {
  const { t } = useTranslation('voting');
  const { guide } = useWorkshop().view;
  const { of, text } = receiptWords(round, seen);
  const box = useRef<HTMLElement>(null);
  // What was pressed is gone: a screen reader goes on with the receipt. Who opens the page anew begins at its top.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={box} className={css.receipt} tabIndex={-1} aria-labelledby="receipt" data-testid="receipt">
      <h2 className={css.done} id="receipt">
        <IconCheck size={26} aria-hidden="true" />
        {of === 'partner' && partner !== undefined ? t('castForTitle', { partner: partner.name }) : t('castTitle')}
      </h2>
      <p>{t(text)}</p>
      {seen.mine !== undefined && (
        <>
          <h3 className={css.yours}>{t('yourBallot')}</h3>
          <ChoiceWords choice={seen.mine} options={round.options} lang={guide.locale} />
        </>
      )}
      {onChange !== null && (
        <div>
          <Button onClick={onChange}>{t('change')}</Button>
        </div>
      )}
    </section>
  );
}
