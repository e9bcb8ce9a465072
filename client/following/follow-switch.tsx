import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './follow-switch.module.css';
import { chooseFollowing, useFollows } from './follows.ts';

/** Whether this device goes along with who steers. */
export function FollowSwitch(): ReactNode {
  const { t } = useTranslation('following');
  const on = useFollows();
  return (
    <label className={css.choice}>
      <input type="checkbox" checked={on} onChange={({ target }) => chooseFollowing(target.checked)} />
      {t('follow')}
    </label>
  );
}
