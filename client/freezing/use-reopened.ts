import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personNow } from '../../shared/stage/people.ts';
import { readLog } from '../api/workshop.ts';
import { recall, remember } from '../ui/remembered.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';

const KEY = 'gesprekstafel.reopened.';

/** That the text is open again, by whom and why; until it is put away on this device. Null while there is nothing to say. */
export function useReopened(): { text: string; putAway(): void } | null {
  const { t } = useTranslation('freezing');
  const { workshop } = useWorkshop().view;
  const stage = useStage();
  const version = stage.versions.at(-1);
  const name = `${KEY}${workshop.id}.${stage.epoch}`;
  const [away, setAway] = useState<string | null>(null);
  const isNews = stage.phase === 'open' && version !== undefined && away !== name && recall(name) === null;
  const { data } = useQuery({
    queryKey: ['reopened', workshop.id, stage.epoch],
    queryFn: () => readLog(workshop.id),
    enabled: isNews,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const line = data?.entries.findLast(({ event }) => event === 'version.reopened');
  if (!isNews || line === undefined) return null;
  const by = line.participantId === null ? undefined : personNow(stage, line.participantId);
  const { reason } = line.details;
  return {
    text: t('reopenedBy', {
      name: by?.name ?? t('someone'),
      reason: typeof reason === 'string' ? reason : '',
      number: version.number,
    }),
    putAway() {
      remember(name, '1');
      setAway(name);
    },
  };
}
