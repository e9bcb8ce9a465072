import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useSteeringIfAny } from './steering.ts';

/** Why the last act was not done, in the server's words. */
export function Trouble(): ReactNode {
  const { t } = useTranslation('steering');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const steering = useSteeringIfAny();
  if (steering === null || steering.error === null) return null;
  return (
    <Notice tone="alarm" title={t('failed')} actions={<Button onClick={steering.forget}>{common('close')}</Button>}>
      {problem(steering.error)}
    </Notice>
  );
}
