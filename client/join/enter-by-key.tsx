import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { DoorRequest } from '../../shared/http/workshop.ts';
import { useProblem } from '../api/use-problem.ts';
import { join } from '../api/workshop.ts';
import { Button } from '../ui/button/button.tsx';
import { MessagePage } from '../ui/page/message-page.tsx';
import { Waiting } from '../ui/page/waiting.tsx';

/** In by the key alone: the projector, and someone seated here who now holds the facilitator's key. */
export function EnterByKey({ request }: { request: DoorRequest }): ReactNode {
  const { t } = useTranslation('join');
  const common = useTranslation('common').t;
  const problem = useProblem();
  // A query and not a mutation: asking twice gives the same seat, so it may be asked as soon as the page is there.
  const entered = useQuery({ queryKey: ['enter', request], queryFn: () => join(request), gcTime: 0 });
  if (entered.isPending) return <Waiting>{t('entering')}</Waiting>;
  if (entered.isError) {
    return (
      <MessagePage
        title={t('notEntered')}
        actions={
          <Button kind="main" onClick={() => entered.refetch()} busy={entered.isFetching}>
            {common('retry')}
          </Button>
        }
      >
        <p>{problem(entered.error)}</p>
      </MessagePage>
    );
  }
  const { workshopId, participant } = entered.data;
  return <Navigate to={participant === null ? `/w/${workshopId}/show` : `/w/${workshopId}`} replace />;
}
