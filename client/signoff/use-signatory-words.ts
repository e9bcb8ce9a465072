import { useTranslation } from 'react-i18next';
import type { PartnerId } from '../../shared/ids.ts';
import { personNow } from '../../shared/stage/people.ts';
import { useStage } from '../workshop/use-workshop.ts';

/** Who signs for a partner, as a sentence; null where anyone of it may. */
export function useSignatoryWords(): (partnerId: PartnerId) => string | null {
  const { t } = useTranslation('signoff');
  const stage = useStage();
  return (partnerId) => {
    const named = stage.signatories.find((one) => one.partnerId === partnerId);
    if (named === undefined) return null;
    const name = personNow(stage, named.participantId)?.name ?? t('someone');
    if (named.alternateId === null) return t('signs', { name });
    return t('signsOr', { name, alternate: personNow(stage, named.alternateId)?.name ?? t('someone') });
  };
}
