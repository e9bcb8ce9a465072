import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { Door, DoorRequest } from '../../shared/http/workshop.ts';
import { can } from '../../shared/roles.ts';
import { RequestError } from '../api/api.ts';
import { useProblem } from '../api/use-problem.ts';
import { askDoor } from '../api/workshop.ts';
import { followWorkshop } from '../i18n/i18n.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { MessagePage } from '../ui/page/message-page.tsx';
import { Waiting } from '../ui/page/waiting.tsx';
import { AskCode } from './ask-code.tsx';
import { useDoorKey } from './door-key.ts';
import { EnterByKey } from './enter-by-key.tsx';
import { JoinForm } from './join-form.tsx';

export default function JoinPage(): ReactNode {
  const request = useDoorKey();
  return request === null ? <AskCode /> : <AtTheDoor request={request} />;
}

function AtTheDoor({ request }: { request: DoorRequest }): ReactNode {
  const { t } = useTranslation('join');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const door = useQuery({
    queryKey: ['door', request],
    queryFn: async () => {
      const opened = await askDoor(request);
      await followWorkshop(opened.workshop.locale);
      return opened;
    },
    // Who is seated here may have changed since: "this is not me" comes back to the same door.
    gcTime: 0,
  });
  if (door.isPending) return <Waiting>{t('knocking')}</Waiting>;
  if (door.isError) {
    const wrong =
      door.error instanceof RequestError &&
      ['wrong-key', 'not-found', 'no-such-workshop', 'invalid'].includes(door.error.kind);
    return (
      <MessagePage
        title={wrong ? t('wrongTitle') : t('doorErrorTitle')}
        actions={
          <>
            {!wrong && (
              <Button kind="main" onClick={() => door.refetch()} busy={door.isFetching}>
                {common('retry')}
              </Button>
            )}
            <ButtonLink to="/join">{t('tryCode')}</ButtonLink>
          </>
        }
      >
        <p>{problem(door.error)}</p>
      </MessagePage>
    );
  }
  return <OpenDoor request={request} door={door.data} />;
}

/** Someone who was here before on this device goes straight in. */
function OpenDoor({ request, door }: { request: DoorRequest; door: Door }): ReactNode {
  const { t } = useTranslation('join');
  const { me, opens, workshop, joining } = door;
  if (opens === 'view') return <EnterByKey request={request} />;
  if (me?.seat === 'person') {
    if (!can(me.role, 'read')) {
      return (
        <MessagePage title={t('removedTitle')}>
          <p>{t('removedText', { title: workshop.title })}</p>
        </MessagePage>
      );
    }
    if (opens === 'join' || can(me.role, 'steer')) return <Navigate to={`/w/${workshop.id}`} replace />;
    return <EnterByKey request={request} />;
  }
  if (opens === 'join' && !joining.open) {
    return (
      <MessagePage title={t('closedTitle')}>
        <p>{t('closedText', { title: workshop.title })}</p>
      </MessagePage>
    );
  }
  return <JoinForm request={request} door={door} />;
}
