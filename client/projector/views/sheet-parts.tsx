import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scenarioDescription } from '../../../shared/board/scenarios.ts';
import type { Weight } from '../../../shared/board/weigh.ts';
import { TextView } from '../../editor/text-view.tsx';
import { Balance } from '../../matrix/balance.tsx';
import { PlainNotes } from '../../matrix/plain-notes.tsx';
import { useWeightWords } from '../../matrix/use-cell-words.ts';
import { type Heard, STANCE_SIGNS } from '../../positions/stances.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { SeatMark } from '../../ui/table/seat.tsx';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import { useBoard } from '../board-context.ts';
import css from './sheet-parts.module.css';
import { usePeople } from './use-people.ts';
import type { Sheet } from './use-sheets.ts';

/** What stands on a scenario's sheet, part by part: alone under each other, beside others at the same height. */
export function Combines({ sheet: { variants } }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation('scenarios');
  const { guide } = useWorkshop().view;
  if (variants.length === 0) return <p className={css.none}>{t('combinesNothing')}</p>;
  return (
    <ul className={css.variants} lang={guide.locale}>
      {variants.map(({ id, title }) => (
        <li key={id} className={css.variant}>
          <Sign name="dot" />
          {title}
        </li>
      ))}
    </ul>
  );
}

/** `labelledBy`: the id of its heading. */
export function Description({ sheet, labelledBy }: { sheet: Sheet; labelledBy: string }): ReactNode {
  const { t } = useTranslation('scenarios');
  const { guide } = useWorkshop().view;
  const fragment = scenarioDescription(useBoard(), sheet.scenario.id);
  if (fragment === null) return null;
  return (
    <div lang={guide.locale}>
      <TextView fragment={fragment} labelledBy={labelledBy} empty={t('descriptionNone')} />
    </div>
  );
}

export function Heap({ heap }: { heap: Sheet['heaps'][number] | undefined }): ReactNode {
  const { t } = useTranslation('scenarios');
  const { partners, people } = usePeople();
  if (heap === undefined || heap.notes.length === 0) return <p className={css.none}>{t('noNotesShort')}</p>;
  return <PlainNotes notes={heap.notes} partners={partners} people={people} />;
}

/** What weighs for and against, as bars and, for who doesn't see them, in words. */
export function Weighs({ weight }: { weight: Weight }): ReactNode {
  const { t } = useTranslation('scenarios');
  const words = useWeightWords(usePeople().partners);
  if (weight.count === 0) return <p className={css.none}>{t('noNotesShort')}</p>;
  return (
    <div>
      <span className="visually-hidden">{words(weight).join(' ')}</span>
      {weight.pro + weight.con > 0 ? (
        <Balance weight={weight} size="screen" />
      ) : (
        <p aria-hidden="true">{t('notesShort', { count: weight.count })}</p>
      )}
    </div>
  );
}

/** Who stands where, in words with their seats. */
export function Stances({ heard }: { heard: Heard }): ReactNode {
  const { t } = useTranslation('positions');
  if (heard.spoken.length === 0) return <p className={css.none}>{t('silentAll')}</p>;
  return (
    <ul className={css.stances}>
      {heard.byStance.map(({ stance, partners }) => (
        <li key={stance} className={css.stance} data-stance={stance}>
          <span className={css.word}>
            <Sign name={STANCE_SIGNS[stance]} />
            {t(`stance_${stance}`)}
          </span>
          <span className={css.seats}>
            {partners.map(({ id, name, index }) => (
              <span key={id}>
                <SeatMark name={name} index={index} />
                <span className="visually-hidden">{name}</span>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
