import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../ui/page/waiting.tsx';
import { useSteeringIfAny } from './steering.ts';
import css from './steering-frame.module.css';

const SteeringPanel = lazy(() => import('./steering-panel.tsx'));

/** The page, and the panel beside it where it is open. The page keeps its place: nothing in it starts anew. */
export function SteeringFrame({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation('common');
  const opened = useSteeringIfAny()?.opened === true;
  return (
    <div className={css.frame} data-steering={opened}>
      {children}
      {opened && (
        <aside id="steering" className={css.panel} aria-labelledby="steering-title">
          <Suspense fallback={<Waiting>{t('waiting')}</Waiting>}>
            <SteeringPanel />
          </Suspense>
        </aside>
      )}
    </div>
  );
}
