import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../shared/voting/round.ts';
import type { TableSeat } from '../ui/table/table.tsx';
import { Table } from '../ui/table/table.tsx';
import { useTurnoutNumber } from './turnout-words.ts';
import type { ToldTurnout } from './use-turnout.ts';

type Props = {
  round: Round;
  turnout: ToldTurnout;
  /** Everyone at the table. */
  seats: readonly TableSeat[];
  names: 'below' | 'apart';
};

/** The table in a vote: in a named round which partners have cast, in a secret one only how many have. */
export function TurnoutTable({ round, turnout, seats, names }: Props): ReactNode {
  const { t } = useTranslation('voting');
  const number = useTurnoutNumber();
  const { eligible, partners } = turnout;
  const shown = seats.map((seat): TableSeat => {
    const { id, name, index, present } = seat;
    if (partners === null) return { id, name, index, present, says: name };
    const has = partners.some((partnerId) => partnerId === id);
    return {
      id,
      name,
      index,
      present: has ? 1 : 0,
      says: t(has ? 'seatCast' : 'seatNotCast', { partner: name }),
      sign: has ? 'check' : undefined,
    };
  });
  return (
    <Table
      seats={shown}
      label={t(partners === null ? 'tableCount' : 'tableCast')}
      names={names}
      centre={{
        number: number(round, turnout),
        word: t('tableOf', { count: eligible }),
      }}
    />
  );
}
