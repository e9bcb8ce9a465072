import { IconCheck, IconPresentation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Spotlight } from '../../shared/stage/target.ts';
import { Button } from '../ui/button/button.tsx';
import { useTargetTitle } from '../workshop/target-words.ts';
import { useSteeringIfAny } from './steering.ts';
import { useIsShown, usePageTarget, useShow } from './use-spotlight.ts';

/** In the header: puts the page that is open in the spotlight. There is none on a page that can't be shown. */
export function ShowThisPage({ wordClass }: { wordClass: string }): ReactNode {
  const page = usePageTarget();
  return useSteeringIfAny() === null || page === null ? null : <ShowButton target={page} wordClass={wordClass} />;
}

/** Beside one thing on a page of many, for who steers. */
export function ShowThis({ target }: { target: Spotlight }): ReactNode {
  return useSteeringIfAny() === null ? null : <ShowButton target={target} wordClass="visually-hidden" />;
}

function ShowButton({ target, wordClass }: { target: Spotlight; wordClass: string }): ReactNode {
  const { t, i18n } = useTranslation('steering');
  const show = useShow();
  const title = useTargetTitle();
  const shown = useIsShown()(target);
  const Icon = shown ? IconCheck : IconPresentation;
  return (
    <Button
      kind="bare"
      lang={i18n.language}
      aria-pressed={shown}
      aria-label={t('showWhat', { what: title(target) })}
      title={shown ? t('isShown') : t('show')}
      onClick={() => {
        if (!shown) show(target);
      }}
    >
      <Icon size={22} aria-hidden="true" />
      <span className={wordClass}>{t('show')}</span>
    </Button>
  );
}
