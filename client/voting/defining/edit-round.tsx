import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Round, RoundDefinition } from '../../../shared/voting/round.ts';
import { changeRound } from '../../api/rounds.ts';
import { useRoundPaths } from '../paths.ts';
import { useRoundAct } from '../use-round.ts';
import { draftFrom } from './definition-draft.ts';
import { RoundForm } from './round-form.tsx';

/** A round that isn't open yet, to be changed. */
export function EditRound({ round }: { round: Round }): ReactNode {
  const { t } = useTranslation('voting');
  const navigate = useNavigate();
  const paths = useRoundPaths();
  const change = useRoundAct((workshopId, definition: RoundDefinition) =>
    changeRound(workshopId, round.id, definition),
  );
  const [start] = useState(() => draftFrom(round));
  return (
    <RoundForm
      title={t('editTitle')}
      start={start}
      submit={t('save')}
      atLeast={round.kind}
      error={change.error}
      busy={change.isPending}
      away={paths.one(round.id)}
      onSubmit={(definition) =>
        change.mutate(definition, { onSuccess: () => void navigate(paths.one(round.id), { replace: true }) })
      }
    />
  );
}
