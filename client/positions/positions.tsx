import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../../shared/board/positions.ts';
import { listFormat } from '../i18n/list-format.ts';
import type { Session } from '../live/live.ts';
import { useActor } from '../notes/use-actor.ts';
import { Fold } from '../ui/fold/fold.tsx';
import { useUnfolded } from '../ui/fold/use-unfolded.ts';
import { Table } from '../ui/table/table.tsx';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { OwnPosition } from './own-position.tsx';
import css from './positions.module.css';
import { SpokenList } from './spoken-list.tsx';
import { StanceRow } from './stance-row.tsx';
import { heardOf, positionsOf, STANCE_SIGNS } from './stances.ts';

/**
 * Positions on the screen: what each partner says of a question or a scenario, round the table and in words, one's own
 * partner's to be taken here, and who has not been heard. This folder knows a subject by its id only.
 */
type Props = {
  session: Session;
  root: string;
  /** The question or the scenario. */
  subjectId: string;
  /** The id of the element that names it. */
  labelledBy: string;
  editable: boolean;
  /** Whether they lie open before anyone chose. */
  unfolded: boolean;
};

const NONE: readonly Position[] = [];

function usePositions({ doc }: Session, root: string, subjectId: string): readonly Position[] {
  const positions = positionsOf(doc, root);
  return useSyncExternalStore(positions.subscribe, () => positions.getSnapshot().get(subjectId) ?? NONE);
}

export function Positions({ session, root, subjectId, labelledBy, editable, unfolded }: Props): ReactNode {
  const { t, i18n } = useTranslation('positions');
  const { partners } = useStage();
  const { workshop } = useWorkshop().view;
  const actor = useActor();
  const heard = heardOf(partners, usePositions(session, root, subjectId));
  const [open, setOpen] = useUnfolded(`${workshop.id} positions ${subjectId}`, unfolded);
  if (partners.length === 0) return null;
  const own = partners.find(({ id }) => id === actor?.partnerId) ?? null;
  const positionOf = new Map(heard.spoken.map(({ partner, position }) => [partner.id, position]));
  const seats = partners.map(({ id, name, index }) => {
    const stance = positionOf.get(id)?.stance;
    return {
      id,
      name,
      index,
      present: stance === undefined ? 0 : 1,
      sign: stance === undefined ? undefined : STANCE_SIGNS[stance],
      says: stance === undefined ? t('seatSilent', { partner: name }) : `${name}: ${t(`stance_${stance}`)}`,
    };
  });
  return (
    <Fold
      title={t('title')}
      labelledBy={labelledBy}
      lang={i18n.language}
      open={open}
      onOpen={setOpen}
      summary={open ? null : <StanceRow heard={heard} />}
    >
      <div className={css.positions}>
        <div className={css.words}>
          {own !== null && actor !== null && editable && (
            <OwnPosition
              session={session}
              root={root}
              subjectId={subjectId}
              partner={own}
              position={positionOf.get(own.id) ?? null}
              labelledBy={labelledBy}
            />
          )}
          {own === null && editable && <p className={css.quiet}>{t('noPartner')}</p>}
          <SpokenList spoken={heard.spoken.filter(({ partner }) => !editable || partner.id !== own?.id)} />
          {heard.silent.length > 0 && (
            <p className={css.quiet}>
              {heard.spoken.length === 0
                ? t('silentAll')
                : t('silent', {
                    partners: listFormat(i18n.language).format(heard.silent.map(({ name }) => name)),
                  })}
            </p>
          )}
        </div>
        <div className={css.table}>
          <Table
            seats={seats}
            label={t('tableLabel')}
            names="apart"
            centre={{ number: String(heard.spoken.length), word: t('heardOf', { count: partners.length }) }}
          />
        </div>
      </div>
    </Fold>
  );
}
