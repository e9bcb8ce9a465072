import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './colour-switch.module.css';
import { showColours, useColoursOn } from './colours.ts';
import { useAuthorSheet } from './use-author-sheet.ts';

/** Turns the colours by partner on or off for the texts of the page it stands on; this device remembers it. */
export function ColourSwitch(): ReactNode {
  const { t } = useTranslation('authors');
  const on = useColoursOn();
  useAuthorSheet(on);
  return (
    <button type="button" role="switch" aria-checked={on} className={css.switch} onClick={() => showColours(!on)}>
      <span className={css.track} aria-hidden="true">
        <span className={css.knob} />
      </span>
      {t('colours')}
    </button>
  );
}
