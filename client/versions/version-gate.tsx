import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { VersionHead } from '../../shared/version/head.ts';
import type { Version } from '../../shared/version/version.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { Waiting } from '../ui/page/waiting.tsx';
import { useSession } from '../workshop/session.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { useVersion } from './use-version.ts';
import css from './version-gate.module.css';
import { versionAt } from './versions.ts';

/** The version the address names, or that there is none such. `title`: of the window. */
export function VersionGate({ children }: { children: (head: VersionHead) => ReactNode }): ReactNode {
  const { t } = useTranslation('versions');
  const { workshop } = useWorkshop().view;
  const session = useSession();
  const number = useParams().number;
  const head = versionAt(useStage(), number);
  useTitle(`${head === null ? t('title') : t('version', { number: head.number })} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  if (head !== null) return children(head);
  return (
    <div className={css.gone} role="status">
      <h1>{t('gone')}</h1>
      <p>{t('goneText')}</p>
      <div>
        <ButtonLink to={`/w/${workshop.id}/versions`}>{t('all')}</ButtonLink>
      </div>
    </div>
  );
}

/** What stands in a version, once it is here. */
export function VersionContent({
  head,
  children,
}: {
  head: VersionHead;
  children: (version: Version) => ReactNode;
}): ReactNode {
  const { t } = useTranslation('versions');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const read = useVersion(head);
  if (read.data !== undefined) return children(read.data.version);
  if (!read.isError) return <Waiting>{common('waiting')}</Waiting>;
  return (
    <Notice
      tone="alarm"
      title={t('failed')}
      actions={<Button onClick={() => void read.refetch()}>{common('retry')}</Button>}
    >
      {problem(read.error)}
    </Notice>
  );
}
