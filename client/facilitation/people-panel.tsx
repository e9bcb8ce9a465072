import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatMark } from '../ui/table/seat.tsx';
import { usePresence, useStage } from '../workshop/use-workshop.ts';
import { Door } from './door.tsx';
import { peopleOf } from './people.ts';
import css from './people-panel.module.css';
import { PersonRow } from './person-row.tsx';

/** Who is in the workshop, by partner; roles, and the door. */
export function PeoplePanel(): ReactNode {
  const { t } = useTranslation('facilitation');
  const stage = useStage();
  const here = new Set(usePresence().map((present) => present.user.id));
  const { groups, removed } = peopleOf(stage);
  return (
    <>
      <Door />
      <p className={css.now}>{t('now', { count: here.size })}</p>
      {groups.map(({ partner, people }) => (
        <section key={partner?.id ?? 'none'} className={css.group}>
          <h3 className={css.partner}>
            {partner !== null && <SeatMark name={partner.name} index={partner.index} taken={people.length > 0} />}
            {partner?.name ?? t('withoutPartner')}
          </h3>
          {people.length === 0 && <p className={css.nobody}>{t('nobodyOf')}</p>}
          <ul className={css.people}>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} here={here.has(person.id)} />
            ))}
          </ul>
        </section>
      ))}
      {removed.length > 0 && (
        <section className={css.group}>
          <h3 className={css.partner}>{t('removedTitle')}</h3>
          <ul className={css.people}>
            {removed.map((person) => (
              <PersonRow key={person.id} person={person} here={false} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
