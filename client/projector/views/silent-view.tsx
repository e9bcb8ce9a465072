import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgenda } from '../../agenda/use-agenda.ts';
import { Table } from '../../ui/table/table.tsx';
import { useTargetTitleIn } from '../../workshop/target-words.ts';
import { useTableSeats } from '../../workshop/use-table-seats.ts';
import { useSignals, useWorkshop } from '../../workshop/use-workshop.ts';
import { BoardContext } from '../board-context.ts';
import type { Shown } from '../views.tsx';
import css from './silent-view.module.css';

/** More letters than this, and what it is about is a step smaller. */
const LONG = 70;

/** Everyone writes for themselves: what about, how many have, and who will see whose it was. Never who. */
export default function SilentView({ showing: { round } }: Shown<'silent'>): ReactNode {
  const { t } = useTranslation('projector');
  const { guide } = useWorkshop().view;
  const signals = useSignals();
  const title = useTargetTitleIn(useContext(BoardContext));
  const questions = useAgenda().flatMap((block) => block.questions);
  const seats = useTableSeats();
  const { writing, of } = signals.silent ?? round;
  const { target } = round;
  const question = target.kind === 'question' ? questions.find(({ id }) => id === target.id) : undefined;
  const about = question?.text ?? title(target);
  return (
    <div className={css.silent}>
      <div className={css.words}>
        <p className={css.first}>{t('silentTitle')}</p>
        <h1 className={css.what} lang={guide.locale} data-long={about.length > LONG}>
          {about}
        </h1>
        <p className={css.count} role="status">
          {round.state === 'revealing' ? t('revealing') : t('writing', { writing, of })}
        </p>
        <p className={css.how}>{t(round.attribution === 'anonymous' ? 'silentAnonymous' : 'silentPartner')}</p>
      </div>
      <div className={css.table}>
        <Table
          seats={seats}
          label={t('label')}
          names="apart"
          centre={{ number: t('silentOf', { writing, of }), word: '' }}
        />
      </div>
    </div>
  );
}
