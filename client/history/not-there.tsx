import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestError } from '../api/api.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';

type Asked = { error: Error | null; isFetching: boolean; refetch(): unknown };

/** Why there is nothing to see: the server is out of reach, where earlier text is kept, or it would not give it. */
export function NotThere({ asked }: { asked: Asked }): ReactNode {
  const { t } = useTranslation('history');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const { error } = asked;
  const away = error === null || (error instanceof RequestError && error.kind === 'unreachable');
  return (
    <Notice
      tone={away ? 'calm' : 'alarm'}
      title={away ? t('awayTitle') : t('failedTitle')}
      actions={
        error !== null && (
          <Button busy={asked.isFetching} onClick={() => asked.refetch()}>
            {common('retry')}
          </Button>
        )
      }
    >
      <p>{away ? t('awayText') : problem(error)}</p>
    </Notice>
  );
}
