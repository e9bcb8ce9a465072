import { IconHandStop } from '@tabler/icons-react';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import type { Present } from '../live/present.ts';
import { SignalWords } from '../signals/signal-words.tsx';
import { saidBy } from '../signals/signals.ts';
import { Popover } from '../ui/popover/popover.tsx';
import { FacilitatorMark, SeatMark } from '../ui/table/seat.tsx';
import css from './here-popover.module.css';
import { useMe, usePresence, usePresenceKnown, usePresent, useSignals, useStage, useWorkshop } from './use-workshop.ts';
import { hereByPartner, type Whereabouts } from './whereabouts.ts';

const MOST = 5;

type Here = { partnerIds: readonly (PartnerId | null)[]; count: number };

const pick = (presence: readonly Present[]): Here => ({
  partnerIds: [...new Set(presence.map(({ user }) => user.partnerId))],
  count: presence.length,
});

const idsOf = (presence: readonly Present[]): readonly ParticipantId[] => presence.map(({ user }) => user.id);

/** Which partners are here now, as a row of seats; opened, who that is and where they are. */
export function HerePopover(): ReactNode {
  const { t } = useTranslation('workshop');
  const { partners } = useStage();
  const { partnerIds, count } = usePresent(pick);
  const known = usePresenceKnown();
  const told = useTranslation('signals').t;
  const here = usePresent(idsOf);
  const hands = useSignals().hands.filter(({ participantId }) => here.includes(participantId)).length;
  if (count === 0 || !known) return null;
  const seats = partners.filter(({ id }) => partnerIds.includes(id));
  const shown = seats.length > MOST ? seats.slice(0, MOST - 1) : seats;
  const button = (
    <span className={css.row} aria-hidden="true">
      <span className={css.seats}>
        {shown.map(({ id, name, index }) => (
          <span key={id} className={css.seat}>
            <SeatMark name={name} index={index} size={30} />
          </span>
        ))}
        {partnerIds.includes(null) && (
          <span className={css.seat}>
            <FacilitatorMark size={30} />
          </span>
        )}
        {seats.length > shown.length && <span className={css.more}>+{seats.length - shown.length}</span>}
      </span>
      <span className={css.count}>{count}</span>
      {hands > 0 && (
        <span className={css.hands}>
          <IconHandStop size={20} aria-hidden="true" />
          {hands}
        </span>
      )}
    </span>
  );
  return (
    <Popover
      button={button}
      label={[t('hereCount', { count }), ...(hands > 0 ? [told('handsCount', { count: hands })] : [])].join('. ')}
    >
      <WhoAndWhere />
    </Popover>
  );
}

function WhoAndWhere(): ReactNode {
  const { t } = useTranslation('workshop');
  const { partners } = useStage();
  const shown = useShownAgenda();
  const numberOf = useCallback(
    (blockId: string) => {
      const at = shown.findIndex(({ block }) => block.id === blockId);
      return at < 0 ? null : at + 1;
    },
    [shown],
  );
  const groups = hereByPartner(usePresence(), partners, numberOf);
  return (
    <div className={css.sheet}>
      <h2 className={css.title}>{t('hereTitle')}</h2>
      {groups.length === 0 && <p>{t('hereNobody')}</p>}
      {groups.map(({ partner, people }) => (
        <section key={partner?.id ?? 'none'} className={css.group}>
          <h3 className={css.partner}>
            {partner === null ? (
              <FacilitatorMark size={30} />
            ) : (
              <SeatMark name={partner.name} index={partner.index} size={30} />
            )}
            {partner?.name ?? t('noPartner')}
          </h3>
          <ul className={css.people}>
            {people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Person({ person }: { person: Whereabouts }): ReactNode {
  const { t } = useTranslation('workshop');
  const me = useMe();
  const { workshop } = useWorkshop().view;
  const { name, block } = person;
  const said = saidBy(useSignals(), person.id);
  const isMe = me.seat === 'person' && me.participantId === person.id;
  const does = person.typing ? 'typing' : 'at';
  const place = block === null ? 'board' : 'off';
  const number = block?.number ?? null;
  return (
    <li className={css.person}>
      <span className={css.who}>
        {isMe ? `${name} (${t('hereYou')})` : name}
        <SignalWords said={said} />
      </span>
      {block === null || number === null ? (
        <span className={css.where}>{t(`${does}_${place}`)}</span>
      ) : (
        <Link className={css.where} to={`/w/${workshop.id}/b/${block.id}`}>
          {t(`${does}_block`, { number })}
        </Link>
      )}
    </li>
  );
}
