import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmptyAnswer } from '../../../shared/board/answer-tree.ts';
import { SCENARIO_NOTES } from '../../../shared/board/board.ts';
import { scenarioAspects } from '../../../shared/board/scenarios.ts';
import { targetKey } from '../../../shared/stage/target.ts';
import type { SealedScenario } from '../../../shared/version/sealed.ts';
import { TextTree } from '../../editor/text-tree.tsx';
import { listFormat } from '../../i18n/list-format.ts';
import { partAnchor } from './contents.ts';
import { HiddenItems } from './hidden-items.tsx';
import { NoteItems } from './note-items.tsx';
import { PositionItems } from './position-items.tsx';
import css from './reading.module.css';
import { useReading } from './use-reading.ts';

/** The scenarios, each with what it combines, what was said for and against it, and where the partners stand. */
export function ScenariosPart(): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const { version } = useReading();
  const hidden = version.hidden.filter(({ root }) => root === SCENARIO_NOTES);
  if (version.scenarios.length === 0 && hidden.length === 0) return null;
  const anchor = partAnchor('scenarios');
  return (
    <section className={css.part} aria-labelledby={anchor}>
      <h2 className={css.partTitle} id={anchor} lang={i18n.language}>
        {t('scenarios')}
      </h2>
      {version.scenarios.map((scenario) => (
        <ScenarioPart key={scenario.id} scenario={scenario} />
      ))}
      <HiddenItems hidden={hidden} />
    </section>
  );
}

function ScenarioPart({ scenario }: { scenario: SealedScenario }): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const positionWords = useTranslation('positions').t;
  const { version } = useReading();
  const { id, title, description, variantIds, notes, positions } = scenario;
  const anchor = partAnchor(targetKey({ kind: 'scenario', id }));
  const variants = version.matrix.variants.filter((variant) => variantIds.includes(variant.id));
  return (
    <section className={css.question} aria-labelledby={anchor}>
      <h3 className={css.questionText} id={anchor}>
        {title}
      </h3>
      {variants.length > 0 && (
        <p className={css.wrote} lang={i18n.language}>
          {t('combines', { variants: listFormat(i18n.language).format(variants.map((variant) => variant.title)) })}
        </p>
      )}
      {!isEmptyAnswer(description.content) && <TextTree tree={description.content} labelledBy={anchor} empty={null} />}
      {scenarioAspects(version.guide).map((aspect) => {
        const here = notes.filter(({ place }) => 'scenarioId' in place && place.aspectId === aspect.id);
        if (here.length === 0) return null;
        return (
          <div key={aspect.id} className={css.under}>
            <h4 className={css.small}>{aspect.title}</h4>
            <NoteItems notes={here} />
          </div>
        );
      })}
      {positions.length > 0 && (
        <div className={css.under}>
          <h4 className={css.small} lang={i18n.language}>
            {positionWords('title')}
          </h4>
          <PositionItems positions={positions} label={positionWords('title')} />
        </div>
      )}
    </section>
  );
}
