import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { partnerOf, personNow } from '../../shared/stage/people.ts';
import { mustSettle, type PreflightItem } from '../../shared/version/preflight.ts';
import { useSteeringIfAny } from '../steering/steering.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { useTargetTitle } from '../workshop/target-words.ts';
import { useTargetPath } from '../workshop/use-target-path.ts';
import { useStage } from '../workshop/use-workshop.ts';
import css from './item-list.module.css';
import type { FreezeChoices } from './use-choices.ts';

type Props = { item: PreflightItem; choices: FreezeChoices };

/** One thing that is open: the way to it, and whether it is accepted as it is, or what settles it. */
export function ItemRow({ item, choices }: Props): ReactNode {
  const { t } = useTranslation('freezing');
  const path = useTargetPath();
  const name = useItemName()(item);
  const title = item.target === null ? name : <Link to={path(item.target)}>{name}</Link>;
  return (
    <li className={css.item}>
      <span className={css.name}>{title}</span>
      {mustSettle(item) ? (
        <Settle item={item} />
      ) : (
        <label className={css.accept}>
          <input
            type="checkbox"
            checked={choices.accepted.has(item.id)}
            onChange={({ currentTarget }) => choices.accept([item.id], currentTarget.checked)}
          />
          {t('accept')}
          <span className="visually-hidden">: {name}</span>
        </label>
      )}
    </li>
  );
}

/** What settles it: a round is closed on its own page, a reveal that was cut off is asked for once more. */
function Settle({ item }: { item: PreflightItem }): ReactNode {
  const { t } = useTranslation('freezing');
  const path = useTargetPath();
  const steering = useSteeringIfAny();
  if (item.kind === 'silent-revealing') {
    return (
      <Button onClick={() => void steering?.order({ type: 'silent.reveal' }, t('told_reveal'))}>
        {t('settle_silent')}
      </Button>
    );
  }
  return item.target === null ? null : <ButtonLink to={path(item.target)}>{t('settle_round')}</ButtonLink>;
}

/** What is open, by name: the round's title, who has unsaved words and of which partner. */
export function useItemName(): (item: PreflightItem) => string {
  const { t } = useTranslation('freezing');
  const stage = useStage();
  const title = useTargetTitle();
  return ({ target, participantId }) => {
    if (participantId !== null) {
      const person = personNow(stage, participantId);
      if (person === undefined) return t('someone');
      const partner = partnerOf(stage, person.partnerId);
      return partner === undefined ? person.name : t('personOf', { person: person.name, partner: partner.name });
    }
    if (target === null) return t('something');
    const round = target.kind === 'round' ? stage.rounds.find(({ id }) => id === target.id) : undefined;
    return round?.title ?? title(target);
  };
}
