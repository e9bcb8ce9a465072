import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { Outlet, useParams } from 'react-router';
import { WorkshopId } from '../../shared/ids.ts';
import { NotFoundPage } from '../ui/page/not-found-page.tsx';
import { useShownScheme } from '../ui/scheme.ts';
import { cssVariables, theme } from '../ui/theme.ts';
import '../ui/mantine.css';
import { Losses } from './losses.tsx';
import { SessionContext, sessions } from './session.ts';
import { WorkshopGate } from './workshop-gate.tsx';
import { WorkshopHeader } from './workshop-header.tsx';
import { WorkshopNotices } from './workshop-notices.tsx';
import css from './workshop-page.module.css';

/** What stands round every page of a workshop for who takes part: the header, the line's state, and the way out. */
export default function WorkshopPage(): ReactNode {
  const id = WorkshopId.safeParse(useParams()['workshopId']);
  const scheme = useShownScheme();
  if (!id.success) return <NotFoundPage />;
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
      <WorkshopGate id={id.data} lines={sessions}>
        {(session) => (
          <SessionContext value={session}>
            <WorkshopHeader />
            <main id="main" className={css.main} tabIndex={-1}>
              <WorkshopNotices />
              <Losses />
              <Outlet />
            </main>
          </SessionContext>
        )}
      </WorkshopGate>
    </MantineProvider>
  );
}
