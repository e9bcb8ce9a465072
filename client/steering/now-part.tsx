import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { useTargetTitle } from '../workshop/target-words.ts';
import { useStage } from '../workshop/use-workshop.ts';
import css from './now-part.module.css';
import { PartTitle } from './part-title.tsx';
import { useShow } from './use-spotlight.ts';

/** What the big screen shows now, and what goes with it. */
export function NowPart({ children }: { children?: ReactNode }): ReactNode {
  const { t } = useTranslation('steering');
  const { spotlight } = useStage();
  const title = useTargetTitle();
  const show = useShow();
  return (
    <section className={css.now} aria-labelledby="steer-now">
      <div className={css.head}>
        <PartTitle className={css.what} id="steer-now">
          {t('now')}
        </PartTitle>
        {spotlight !== null && (
          <Button kind="bare" onClick={() => show(null)}>
            {t('nothing')}
          </Button>
        )}
      </div>
      <p className={css.title} data-testid="steer-now">
        {spotlight === null ? t('nothingNow') : title(spotlight)}
      </p>
      {children}
    </section>
  );
}
