import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch, useNavigate } from 'react-router';
import { useOrders } from '../facilitation/use-orders.ts';
import { Waiting } from '../ui/page/waiting.tsx';
import { Panel } from '../ui/panel/panel.tsx';
import { useMay, useWorkshop } from '../workshop/use-workshop.ts';
import { type Sheet, type Steering, SteeringContext } from './steering.ts';
import { panelSwitch } from './switches.ts';

// Fetched by who steers alone: a phone that takes part brings none of it along.
const Hand = lazy(() => import('./hand.tsx'));
const PeoplePanel = lazy(async () => ({ default: (await import('../facilitation/people-panel.tsx')).PeoplePanel }));
const AgendaPanel = lazy(async () => ({ default: (await import('../agenda/agenda-panel.tsx')).AgendaPanel }));
const KeySheet = lazy(async () => ({ default: (await import('./key-sheet.tsx')).KeySheet }));

const SHEETS = { people: PeoplePanel, agenda: AgendaPanel, keys: KeySheet };

/** Round everything of a workshop's pages: for who steers, what she steers with. */
export function WithSteering({ children }: { children: ReactNode }): ReactNode {
  const steers = useMay('steer');
  const steering = useMakeSteering();
  return (
    <SteeringContext value={steers ? steering : null}>
      {children}
      {steers && (
        <>
          <Suspense>
            <Hand />
          </Suspense>
          <OpenSheet sheet={steering.sheet} onClose={() => steering.open('none')} />
          <p className="visually-hidden" role="status">
            {steering.told}
          </p>
        </>
      )}
    </SteeringContext>
  );
}

function useMakeSteering(): Steering {
  const { workshop } = useWorkshop().view;
  const navigate = useNavigate();
  const orders = useOrders();
  const room = useMediaQuery('(min-width: 64rem)', undefined, { getInitialValueInEffect: false });
  const kept = panelSwitch.useOn();
  const asPage = useMatch('/w/:workshopId/steer') !== null;
  const [sheet, open] = useState<Sheet>('none');
  return useMemo(
    () => ({
      ...orders,
      room,
      asPage,
      opened: room && kept && !asPage,
      toggle() {
        if (room && !asPage) panelSwitch.turn(!kept);
        else void navigate(asPage ? `/w/${workshop.id}` : `/w/${workshop.id}/steer`);
      },
      sheet,
      open,
    }),
    [orders, room, kept, asPage, sheet, navigate, workshop.id],
  );
}

function OpenSheet({ sheet, onClose }: { sheet: Sheet; onClose(): void }): ReactNode {
  const { t } = useTranslation('steering');
  const common = useTranslation('common').t;
  // While it slides away it still shows what it showed.
  const [last, setLast] = useState<Exclude<Sheet, 'none'>>('keys');
  if (sheet !== 'none' && sheet !== last) setLast(sheet);
  const Content = SHEETS[last];
  return (
    <Panel title={t(`sheet_${last}`)} opened={sheet !== 'none'} onClose={onClose}>
      <Suspense fallback={<Waiting>{common('waiting')}</Waiting>}>
        <Content />
      </Suspense>
    </Panel>
  );
}
