import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { RoundDefinition } from '../../../shared/voting/round.ts';
import { defineRound } from '../../api/rounds.ts';
import { useStage } from '../../workshop/use-workshop.ts';
import { BEFORE, SCENARIO, useRoundPaths } from '../paths.ts';
import { useKeepMade, useRoundAct } from '../use-round.ts';
import { type DefinitionDraft, draftFrom, FRESH } from './definition-draft.ts';
import { RoundForm } from './round-form.tsx';

/** A new round: from scratch, about a scenario, or the same question once more. */
export function NewRound(): ReactNode {
  const { t } = useTranslation('voting');
  const { rounds } = useStage();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const paths = useRoundPaths();
  const keep = useKeepMade();
  const define = useRoundAct((workshopId, definition: RoundDefinition) => defineRound(workshopId, definition));
  const [start] = useState((): DefinitionDraft => {
    const before = rounds.find(({ id }) => id === params.get(BEFORE));
    if (before !== undefined) return { ...draftFrom(before), before: before.id };
    const scenarioId = params.get(SCENARIO);
    if (scenarioId === null) return FRESH;
    // One scenario by itself is asked for consent; who wants to choose among them says so.
    return { ...FRESH, method: 'consent', ids: [scenarioId], target: { kind: 'scenario', id: scenarioId } };
  });
  return (
    <RoundForm
      title={t(start.before === null ? 'newTitle' : 'againTitle')}
      start={start}
      submit={t('make')}
      error={define.error}
      busy={define.isPending}
      away={paths.list}
      onSubmit={(definition) =>
        define.mutate(definition, {
          onSuccess: (round) => {
            keep(round);
            void navigate(paths.one(round.id));
          },
        })
      }
    />
  );
}
