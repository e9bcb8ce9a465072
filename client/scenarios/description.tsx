import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scenarioDescription } from '../../shared/board/scenarios.ts';
import { ColourSwitch } from '../authors/colour-switch.tsx';
import { TextView } from '../editor/text-view.tsx';
import { useTextEditor } from '../editor/use-text-editor.ts';
import css from './description.module.css';
import { useScenarios } from './use-scenarios.ts';

type Props = { scenarioId: string; titleId: string; editable: boolean };

/** What the scenario is, in words that everyone writes together. */
export function Description({ scenarioId, titleId, editable }: Props): ReactNode {
  const { t } = useTranslation('scenarios');
  const { session } = useScenarios();
  const Editor = useTextEditor();
  const fragment = scenarioDescription(session.doc, scenarioId);
  const labelledBy = `scenario-description ${titleId}`;
  return (
    <section className={css.part} aria-labelledby="scenario-description">
      <div className={css.head}>
        <h2 className={css.heading} id="scenario-description">
          {t('description')}
        </h2>
        <ColourSwitch />
      </div>
      {fragment !== null && (
        <div className={editable && Editor !== null ? undefined : css.read}>
          {Editor === null ? (
            <TextView fragment={fragment} labelledBy={labelledBy} empty={t('descriptionNone')} />
          ) : (
            <Editor
              session={session}
              fragment={fragment}
              labelledBy={labelledBy}
              editable={editable}
              placeholder={t('descriptionPlaceholder')}
              empty={t('descriptionNone')}
            />
          )}
        </div>
      )}
    </section>
  );
}
