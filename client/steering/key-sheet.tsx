import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './key-sheet.module.css';
import { KEYS } from './keys.ts';
import part from './part.module.css';
import { keysSwitch } from './switches.ts';

/** Which keys steer, and the switch that turns them off on this device. */
export function KeySheet(): ReactNode {
  const { t } = useTranslation('steering');
  const on = keysSwitch.useOn();
  return (
    <>
      <p>{t('keysHow')}</p>
      <label className={part.check}>
        <input type="checkbox" checked={on} onChange={(event) => keysSwitch.turn(event.currentTarget.checked)} />
        {t('keysOn')}
      </label>
      <p className={part.quiet}>{t('keysWhy')}</p>
      <dl className={css.keys} data-on={on}>
        {KEYS.map(({ act, key }) => (
          <div key={act} className={css.line}>
            <dt>
              <kbd className={css.key}>{key}</kbd>
            </dt>
            <dd>{t(`key_${act}`)}</dd>
          </div>
        ))}
        <div className={css.line}>
          <dt>
            <kbd className={css.key}>/</kbd>
          </dt>
          <dd>{t('key_search')}</dd>
        </div>
      </dl>
    </>
  );
}
