import { MantineProvider } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useParams } from 'react-router';
import { WorkshopId } from '../../shared/ids.ts';
import { NotFoundPage } from '../ui/page/not-found-page.tsx';
import { Waiting } from '../ui/page/waiting.tsx';
import { useShownScheme } from '../ui/scheme.ts';
import { cssVariables, schemeManager, theme } from '../ui/theme.ts';
import '../ui/mantine.css';
import { AllLosses, Losses } from './losses.tsx';
import { SessionContext, sessions } from './session.ts';
import { useArrival } from './use-arrival.ts';
import { WorkshopGate } from './workshop-gate.tsx';
import { WorkshopHeader } from './workshop-header.tsx';
import { WorkshopNotices } from './workshop-notices.tsx';
import css from './workshop-page.module.css';

/** What stands round every page of a workshop for who takes part: the header, the line's state, and the way out. */
export default function WorkshopPage(): ReactNode {
  const id = WorkshopId.safeParse(useParams().workshopId);
  const scheme = useShownScheme();
  const { t } = useTranslation('common');
  const main = useArrival();
  if (!id.success) return <NotFoundPage />;
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemeManager}
      forceColorScheme={scheme}
    >
      <WorkshopGate
        id={id.data}
        lines={sessions}
        whenEnded={(session) => (
          <SessionContext value={session}>
            <AllLosses />
          </SessionContext>
        )}
      >
        {(session) => (
          <SessionContext value={session}>
            <WorkshopHeader />
            <main ref={main} id="main" className={css.main} tabIndex={-1}>
              <WorkshopNotices />
              <Losses />
              <Suspense fallback={<Waiting>{t('waiting')}</Waiting>}>
                <Outlet />
              </Suspense>
            </main>
          </SessionContext>
        )}
      </WorkshopGate>
    </MantineProvider>
  );
}
