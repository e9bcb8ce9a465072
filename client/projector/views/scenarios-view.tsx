import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import { Paged } from '../paged.tsx';
import type { Shown } from '../views.tsx';
import { Frame } from './frame.tsx';
import css from './scenarios-view.module.css';
import { Combines, Description, Heap, Stances, Weighs } from './sheet-parts.tsx';
import { type Sheet, useSheets } from './use-sheets.ts';

/** More than this beside each other are too narrow to be read; they then come as a list. */
const MOST_BESIDE = 3;

const titleId = (sheet: Sheet): string => `shown-${sheet.scenario.id}`;

/** The scenarios, or those she chose: two or three side by side, more as a list. */
export default function ScenariosView({ showing }: Shown<'scenarios'>): ReactNode {
  const { t, i18n } = useTranslation('scenarios');
  const { ids } = showing;
  const sheets = useSheets().filter(({ scenario }) => ids === undefined || ids.includes(scenario.id));
  if (sheets.length > 0 && sheets.length <= MOST_BESIDE) return <Beside sheets={sheets} />;
  return (
    <Frame title={t('pageTitle')} lang={i18n.language}>
      <Paged columns={2}>
        {sheets.length === 0 && <p>{t('noneYet')}</p>}
        {sheets.map((sheet) => (
          <Glance key={sheet.scenario.id} sheet={sheet} />
        ))}
      </Paged>
    </Frame>
  );
}

/** A scenario among many: its title, what it combines, and where the partners stand. */
function Glance({ sheet }: { sheet: Sheet }): ReactNode {
  const { guide } = useWorkshop().view;
  return (
    <section className={css.glance} aria-labelledby={titleId(sheet)}>
      <h2 className={css.name} id={titleId(sheet)} lang={guide.locale}>
        {sheet.scenario.title}
      </h2>
      <Combines sheet={sheet} />
      <Stances heard={sheet.heard} />
    </section>
  );
}

/** Side by side: titles that stay, and under them each part at the same height, so that one compares by looking across. */
function Beside({ sheets }: { sheets: readonly Sheet[] }): ReactNode {
  const { t } = useTranslation('scenarios');
  const { guide } = useWorkshop().view;
  const heaps = sheets[0]?.heaps.filter(({ id }) =>
    sheets.some((sheet) => (sheet.heaps.find((heap) => heap.id === id)?.notes.length ?? 0) > 0),
  );
  return (
    <div className={css.beside}>
      <div className={css.titles} data-count={sheets.length}>
        {sheets.map((sheet) => (
          <h1 key={sheet.scenario.id} className={css.title} id={titleId(sheet)} lang={guide.locale}>
            {sheet.scenario.title}
          </h1>
        ))}
      </div>
      <Paged>
        <Across title={t('combines')} sheets={sheets} part={(sheet) => <Combines sheet={sheet} />} />
        <Across title={t('positions')} sheets={sheets} part={(sheet) => <Stances heard={sheet.heard} />} />
        <Across title={t('gatheredWeight')} sheets={sheets} part={(sheet) => <Weighs weight={sheet.gathered} />} />
        {sheets.some(({ described }) => described) && (
          <Across
            title={t('description')}
            sheets={sheets}
            part={(sheet) => <Description sheet={sheet} labelledBy={titleId(sheet)} />}
          />
        )}
        {heaps?.map(({ id, title }) => (
          <Across
            key={id}
            title={title ?? t('ownWeight')}
            sheets={sheets}
            part={(sheet) => <Heap heap={sheet.heaps.find((heap) => heap.id === id)} />}
          />
        ))}
      </Paged>
    </div>
  );
}

type AcrossProps = { title: string; sheets: readonly Sheet[]; part(sheet: Sheet): ReactNode };

const Across = ({ title, sheets, part }: AcrossProps): ReactNode => (
  <section className={css.across}>
    <h2 className={css.name}>{title}</h2>
    <div className={css.row} data-count={sheets.length}>
      {sheets.map((sheet) => (
        <div key={sheet.scenario.id} className={css.cell}>
          {part(sheet)}
        </div>
      ))}
    </div>
  </section>
);
