import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantId } from '../../shared/ids.ts';
import type { SilentRound } from '../../shared/stage/silent.ts';
import { dropSilentDraft, readSilentDraft } from '../api/silent.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { CopyText } from '../ui/copy/copy-text.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './handed-back.module.css';
import { forgetRound, unsentOf } from './silent.ts';

type Props = {
  /** The round that ended while one looked, if one did. */
  ended: SilentRound | null;
  who: ParticipantId;
};

/** No round is on: what one wrote in one that was called off, and what was not sent in time. It lies nowhere else. */
export function HandedBack({ ended, who }: Props): ReactNode {
  const { t } = useTranslation('silent');
  const { workshop } = useWorkshop().view;
  const queries = useQueryClient();
  const key = ['silent-draft', workshop.id, who, ended?.id ?? null];
  const { data } = useQuery({ queryKey: key, queryFn: () => readSilentDraft(workshop.id), staleTime: 0, gcTime: 0 });
  const [unsent, setUnsent] = useState<readonly string[]>(() =>
    ended === null ? [] : unsentOf(workshop.id, who, ended.id),
  );
  const [error, setError] = useState<Error | null>(null);
  const problem = useProblem();
  const kept = data?.points.map(({ text }) => text) ?? [];

  async function throwAway(): Promise<void> {
    try {
      await dropSilentDraft(workshop.id);
      queries.setQueryData(key, { silentId: null, rev: 0, points: [] });
      setError(null);
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error('unknown'));
    }
  }

  return (
    <>
      <p className="visually-hidden" role="status">
        {ended !== null && data !== undefined && t(data.silentId === ended.id ? 'told_calledOff' : 'told_shown')}
      </p>
      {kept.length > 0 && (
        <Back
          title={t('calledOff')}
          text={t('calledOffText')}
          lines={kept}
          error={error === null ? null : problem(error)}
          close={t('throwAway')}
          onClose={() => void throwAway()}
        />
      )}
      {unsent.length > 0 && ended !== null && (
        <Back
          title={t('unsent')}
          text={t('unsentText')}
          lines={unsent}
          error={null}
          close={t('close')}
          onClose={() => {
            forgetRound(workshop.id, who, ended.id);
            setUnsent([]);
          }}
        />
      )}
    </>
  );
}

type BackProps = {
  title: string;
  text: string;
  lines: readonly string[];
  error: string | null;
  close: string;
  onClose(): void;
};

function Back({ title, text, lines, error, close, onClose }: BackProps): ReactNode {
  return (
    <div className={css.back} data-testid="silent-back">
      <Notice
        title={title}
        actions={
          <>
            <CopyText text={lines.join('\n')} />
            <Button kind="bare" onClick={onClose}>
              {close}
            </Button>
          </>
        }
      >
        <p>{text}</p>
        <p className={css.lines}>{lines.join('\n')}</p>
        {error !== null && <p role="alert">{error}</p>}
      </Notice>
    </div>
  );
}
