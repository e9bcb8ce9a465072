import { MantineProvider } from '@mantine/core';
import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useParams } from 'react-router';
import { WorkshopId } from '../../shared/ids.ts';
import { FollowBar } from '../following/follow-bar.tsx';
import { FreezeBar } from '../freezing/freeze-bar.tsx';
import { HiddenNotices } from '../notes/hidden-notices.tsx';
import { SearchDoorContext } from '../search/search.ts';
import { SearchPanel } from '../search/search-panel.tsx';
import { SignoffNotice } from '../signoff/signoff-notice.tsx';
import { SilentFrame } from '../silent/silent-frame.tsx';
import { SteeringFrame } from '../steering/steering-frame.tsx';
import { WithSteering } from '../steering/with-steering.tsx';
import { NotFoundPage } from '../ui/page/not-found-page.tsx';
import { Waiting } from '../ui/page/waiting.tsx';
import { Panel } from '../ui/panel/panel.tsx';
import { useShownScheme } from '../ui/scheme.ts';
import { cssVariables, schemeManager, theme } from '../ui/theme.ts';
import '../ui/mantine.css';
import { VoteNotices } from '../voting/vote-notice.tsx';
import { AllLosses, Losses } from './losses.tsx';
import { SessionContext, sessions } from './session.ts';
import { useAnchor } from './use-anchor.ts';
import { useArrival } from './use-arrival.ts';
import { useSearchKey } from './use-search-key.ts';
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
  useAnchor();
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
            <WithSearch>
              <WithSteering>
                <WorkshopHeader />
                <SteeringFrame>
                  <main ref={main} id="main" className={css.main} tabIndex={-1}>
                    <WorkshopNotices />
                    <VoteNotices />
                    <SignoffNotice />
                    <HiddenNotices />
                    <SilentFrame />
                    <Losses />
                    <Suspense fallback={<Waiting>{t('waiting')}</Waiting>}>
                      <Outlet />
                    </Suspense>
                  </main>
                </SteeringFrame>
                <FollowBar />
                <FreezeBar />
              </WithSteering>
            </WithSearch>
          </SessionContext>
        )}
      </WorkshopGate>
    </MantineProvider>
  );
}

/** Search, which opens from the header, from the board, and with a key. */
function WithSearch({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation('search');
  const [opened, setOpened] = useState(false);
  /** After a result the focus belongs where that leads, not where it came from. */
  const [gone, setGone] = useState(false);
  const door = useMemo(
    () => ({
      open() {
        setGone(false);
        setOpened(true);
      },
    }),
    [],
  );
  useSearchKey(door.open);
  const go = (): void => {
    setGone(true);
    setOpened(false);
  };
  return (
    <SearchDoorContext value={door}>
      {children}
      <Panel title={t('title')} opened={opened} onClose={() => setOpened(false)} keepsFocus={gone}>
        <SearchPanel onGo={go} />
      </Panel>
    </SearchDoorContext>
  );
}
