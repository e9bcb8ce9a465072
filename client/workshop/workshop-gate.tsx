import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../shared/http/workshop.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import { RequestError } from '../api/api.ts';
import { useProblem } from '../api/use-problem.ts';
import { readWorkshop, type SeatKind } from '../api/workshop.ts';
import { followWorkshop } from '../i18n/i18n.ts';
import { noteThere } from '../leaving/gone-here.ts';
import { useReadable } from '../live/use-live.ts';
import { Button } from '../ui/button/button.tsx';
import { MessagePage } from '../ui/page/message-page.tsx';
import { Waiting } from '../ui/page/waiting.tsx';
import { EndedPage } from './ended-page.tsx';
import { keepDoor } from './kept-door.ts';
import { type Line, type Lines, seatOf, workshopKey } from './lines.ts';
import { useStatus, WorkshopContext } from './use-workshop.ts';

const TRY_AGAIN_MS = 5_000;

type Props<L> = {
  id: WorkshopId;
  lines: Lines<L>;
  /** The pages inside; the line is null in the first instant. */
  children(line: L | null): ReactNode;
  /** What is still to be shown when the seat has ended, as words that did not arrive. */
  whenEnded?: ((line: L | null) => ReactNode) | undefined;
};

/** Reads the workshop, lays the line, and shows the pages inside; or says why that can't be. */
export function WorkshopGate<L extends Line>({ id, lines, children, whenEnded }: Props<L>): ReactNode {
  const { seat } = lines;
  const { t } = useTranslation('workshop');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const read = useQuery({
    queryKey: workshopKey(id, seat),
    queryFn: async () => {
      const view = await readWorkshop(id, seat);
      await followWorkshop(view.workshop.locale);
      if (seat === 'person') keepDoor(id, view.workshop.joinCode);
      noteThere(id);
      return view;
    },
    // Who waits before a server that is being started should not have to press anything.
    refetchInterval: ({ state }) =>
      state.error instanceof RequestError && seatOf(state.error) === 'unreachable' ? TRY_AGAIN_MS : false,
    refetchIntervalInBackground: true,
  });
  // Once it was read, the line says itself when the seat ends, and still has the words that did not arrive.
  if (read.data !== undefined) {
    return (
      <Live view={read.data} lines={lines} whenEnded={whenEnded}>
        {children}
      </Live>
    );
  }
  if (read.error instanceof RequestError) {
    const now = seatOf(read.error);
    if (now !== 'unreachable' && now !== 'seated') return <EndedPage why={now} id={id} seat={seat} />;
  }
  if (read.error === null) return <Waiting>{t('waiting')}</Waiting>;
  return (
    <MessagePage title={t('problemTitle')} actions={<Button onClick={() => read.refetch()}>{common('retry')}</Button>}>
      <p>{problem(read.error)}</p>
      <p>{t('problemAgain')}</p>
    </MessagePage>
  );
}

type LiveProps<L> = Omit<Props<L>, 'id'> & { view: WorkshopView };

function Live<L extends Line>({ view, lines, children, whenEnded }: LiveProps<L>): ReactNode {
  const queries = useQueryClient();
  const line = useReadable(lines.of(view, queries));
  const workshop = useMemo(() => ({ view, line }), [view, line]);
  return (
    <WorkshopContext value={workshop}>
      <UntilEnded id={view.workshop.id} seat={lines.seat} left={whenEnded?.(line)}>
        {children(line)}
      </UntilEnded>
    </WorkshopContext>
  );
}

type UntilEndedProps = { id: WorkshopId; seat: SeatKind; left: ReactNode; children: ReactNode };

function UntilEnded({ id, seat, left, children }: UntilEndedProps): ReactNode {
  const status = useStatus();
  if (status.kind !== 'ended') return children;
  return (
    <EndedPage why={status.why} id={id} seat={seat}>
      {left}
    </EndedPage>
  );
}
