import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../api/use-problem.ts';
import { Notice } from '../ui/notice/notice.tsx';
import { useItemName } from './item-row.tsx';
import type { Freeze } from './use-freeze.ts';

type Props = {
  freeze: Freeze;
  /** Why the announcement was not made, and why it was not stopped. */
  announcing: Error | null;
  stopping: Error | null;
  /** When it was heard last that the text is open, by this device's clock in milliseconds since 1970. */
  heardAt: number;
};

/** What went wrong with a freeze, each by its own name: people go by it to write on, or to wait. */
export function FreezeTrouble({ freeze, announcing, stopping, heardAt }: Props): ReactNode {
  const { t } = useTranslation('freezing');
  const problem = useProblem();
  const alarm = (title: string, text: string): ReactNode => (
    <Notice tone="alarm" title={title}>
      {text}
    </Notice>
  );
  const isUnknown = freeze.unknownAt !== null && heardAt <= freeze.unknownAt;
  return (
    <>
      <CameUp freeze={freeze} />
      {freeze.error !== null &&
        (isUnknown ? alarm(t('unknownTitle'), t('unknownText')) : alarm(t('notFrozen'), problem(freeze.error)))}
      {announcing !== null && alarm(t('announceFailed'), problem(announcing))}
      {stopping !== null && alarm(t('stopFailed'), problem(stopping))}
    </>
  );
}

/** What came up between looking and freezing, named; the list above has it too by now. */
function CameUp({ freeze }: { freeze: Freeze }): ReactNode {
  const { t } = useTranslation('freezing');
  const nameOf = useItemName();
  if (freeze.cameUp === null) return null;
  return (
    <Notice tone="alarm" title={t('cameUpTitle')}>
      <p>{t('cameUpText')}</p>
      <ul>
        {freeze.cameUp.map((item) => (
          <li key={item.id}>
            {t(`one_${item.kind}`)}: {nameOf(item)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
