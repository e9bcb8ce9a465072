import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import { FacilitatorMark, SeatMark } from '../ui/table/seat.tsx';
import { usePresence, useSignals, useStage } from '../workshop/use-workshop.ts';
import { hereByPartner, type Whereabouts } from '../workshop/whereabouts.ts';
import part from './part.module.css';
import { PartTitle } from './part-title.tsx';
import css from './people-here.module.css';

/** Who is here, by partner: where they are, who is typing, who is ready. */
export function PeopleHere(): ReactNode {
  const { t } = useTranslation('steering');
  const workshop = useTranslation('workshop').t;
  const { partners } = useStage();
  const shown = useShownAgenda();
  const presence = usePresence();
  const numberOf = useCallback(
    (blockId: string) => {
      const at = shown.findIndex(({ block }) => block.id === blockId);
      return at < 0 ? null : at + 1;
    },
    [shown],
  );
  return (
    <section className={part.part} aria-labelledby="steer-here">
      <PartTitle id="steer-here">{t('here', { count: presence.length })}</PartTitle>
      {hereByPartner(presence, partners, numberOf).map(({ partner, people }) => (
        <section key={partner?.id ?? 'none'} className={css.group}>
          <PartTitle within className={css.partner}>
            {partner === null ? (
              <FacilitatorMark size={28} />
            ) : (
              <SeatMark name={partner.name} index={partner.index} size={28} />
            )}
            {partner?.name ?? workshop('noPartner')}
          </PartTitle>
          <ul className={css.people}>
            {people.map((person) => (
              <PersonHere key={person.id} person={person} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function PersonHere({ person: { id, name, block, typing } }: { person: Whereabouts }): ReactNode {
  const { t } = useTranslation('steering');
  const workshop = useTranslation('workshop').t;
  const ready = useSignals().ready.includes(id);
  const does = typing ? 'typing' : 'at';
  const where =
    block === null
      ? workshop(`${does}_board`)
      : block.number === null
        ? workshop(`${does}_off`)
        : workshop(`${does}_block`, { number: block.number });
  return (
    <li className={css.person}>
      <span>
        {name}
        {ready && (
          <span className={css.ready}>
            <IconCheck size={15} aria-hidden="true" />
            {t('isReady')}
          </span>
        )}
      </span>
      <span className={css.where} data-typing={typing}>
        {where}
      </span>
    </li>
  );
}
