import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { useTargetTitle } from '../workshop/target-words.ts';
import css from './follow-bar.module.css';
import { fetchNearPages } from './near-pages.ts';
import { useFollowing } from './use-following.ts';

/** Takes this person along with the group; a calm bar where they aren't, with the way there. */
export function FollowBar(): ReactNode {
  const { t } = useTranslation('following');
  const { elsewhere, last, along, stay } = useFollowing();
  const titleOf = useTargetTitle();
  useEffect(fetchNearPages, []);
  return (
    <>
      <p className="visually-hidden" role="status">
        {last !== null && t(last.along ? 'toldAlong' : 'toldWentOn', { where: titleOf(last.group) })}
      </p>
      {elsewhere !== null && (
        <aside className={css.bar} aria-label={t('bar')} data-bar="">
          <p className={css.words}>
            <span className={css.now}>{t('groupAt')}</span>
            <span className={css.where}>{titleOf(elsewhere)}</span>
          </p>
          <Button kind="main" onClick={along}>
            {t('along')}
          </Button>
          <Button kind="bare" aria-label={t('stay')} title={t('stay')} onClick={stay}>
            <IconX size={20} aria-hidden="true" />
          </Button>
        </aside>
      )}
    </>
  );
}
