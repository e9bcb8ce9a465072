import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import { Paged } from '../paged.tsx';
import type { Shown } from '../views.tsx';
import { Frame } from './frame.tsx';
import css from './scenario-view.module.css';
import { Combines, Description, Heap, Stances, Weighs } from './sheet-parts.tsx';
import { useSheets } from './use-sheets.ts';
import WaitingView from './waiting-view.tsx';

const DESCRIPTION = 'shown-description';

/** One scenario: what it combines, its story, what speaks for and against it, and where the partners stand. */
export default function ScenarioView({ showing }: Shown<'scenario'>): ReactNode {
  const { t } = useTranslation('scenarios');
  const { guide } = useWorkshop().view;
  const sheet = useSheets().find(({ scenario }) => scenario.id === showing.id);
  if (sheet === undefined) return <WaitingView />;
  return (
    <Frame title={sheet.scenario.title} lang={guide.locale} over={t('pageTitle')}>
      <Paged columns={2}>
        <Part title={t('combines')}>
          <Combines sheet={sheet} />
        </Part>
        {sheet.described && (
          <Part title={t('description')} titleId={DESCRIPTION}>
            <Description sheet={sheet} labelledBy={DESCRIPTION} />
          </Part>
        )}
        <Part title={t('gatheredWeight')} beside>
          <Weighs weight={sheet.gathered} />
        </Part>
        <Part title={t('positions')}>
          <Stances heard={sheet.heard} />
        </Part>
        {sheet.heaps
          .filter(({ notes }) => notes.length > 0)
          .map((heap) => (
            <Part key={heap.id} title={heap.title ?? t('ownWeight')} lang={guide.locale}>
              <Heap heap={heap} />
            </Part>
          ))}
      </Paged>
    </Frame>
  );
}

type PartProps = { title: string; titleId?: string; lang?: string; beside?: boolean; children: ReactNode };

/** `beside`: at the top of the next column. */
const Part = ({ title, titleId, lang, beside = false, children }: PartProps): ReactNode => (
  <section className={css.part} data-beside={beside}>
    <h2 className={css.name} id={titleId} lang={lang}>
      {title}
    </h2>
    {children}
  </section>
);
