import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Hash } from '../../shared/version/digest.ts';
import { RequestError } from '../api/api.ts';
import { useProblem } from '../api/use-problem.ts';
import { readVersionStatus } from '../api/version-status.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { MessagePage } from '../ui/page/message-page.tsx';
import { Waiting } from '../ui/page/waiting.tsx';
import { StatusView } from './status-view.tsx';

/** `/v/<hash>`: where a version stands, for who holds the paper with its QR code. Nobody is named. */
export default function StatusPage(): ReactNode {
  const typed = Hash.safeParse(useParams().hash?.toLowerCase());
  return typed.success ? <Status hash={typed.data} /> : <Unknown />;
}

function Status({ hash }: { hash: string }): ReactNode {
  const common = useTranslation('common').t;
  const problem = useProblem();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['version-status', hash],
    queryFn: () => readVersionStatus(hash),
    // It goes on being signed: who comes back to the page sees where it stands then.
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
  if (data !== undefined) return <StatusView status={data} hash={hash} />;
  if (error === null) return <Waiting>{common('waiting')}</Waiting>;
  if (error instanceof RequestError && error.kind === 'not-found') return <Unknown />;
  return (
    <MessagePage
      title={common('errorTitle')}
      actions={
        <Button kind="main" busy={isFetching} onClick={() => void refetch()}>
          {common('retry')}
        </Button>
      }
    >
      <p>{problem(error)}</p>
    </MessagePage>
  );
}

function Unknown(): ReactNode {
  const { t } = useTranslation('verify');
  return (
    <MessagePage title={t('statusUnknown')} actions={<ButtonLink to="/verify">{t('toVerify')}</ButtonLink>}>
      <p>{t('statusUnknownText')}</p>
    </MessagePage>
  );
}
