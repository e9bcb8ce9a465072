import type { DoorRequest, JoinRequest } from '../../shared/http/workshop.ts';
import { PartnerId } from '../../shared/ids.ts';
import { PartnerKind } from '../../shared/stage/stage.ts';

/** The form at the door as data: who one is, and for whom. Pure. */
export const NEW_PARTNER = 'new';
export const NO_PARTNER = 'none';

export type JoinDraft = {
  name: string;
  /** A partner's id, or one of the two words above; null while nothing is chosen. */
  choice: string | null;
  partnerName: string;
  partnerKind: PartnerKind;
};

export type Missing = 'name' | 'partner' | 'partnerName';

export const parseKind = (text: string): PartnerKind => PartnerKind.catch('other').parse(text);

/** What has to be filled in before the join can be sent, in the order of the screen. */
export function missingIn(draft: JoinDraft): readonly Missing[] {
  const missing: Missing[] = [];
  if (draft.name.trim() === '') missing.push('name');
  if (draft.choice === null) missing.push('partner');
  if (draft.choice === NEW_PARTNER && draft.partnerName.trim() === '') missing.push('partnerName');
  return missing;
}

export function joinRequestOf(request: DoorRequest, draft: JoinDraft): JoinRequest {
  const person = { ...request, name: draft.name.trim() };
  if (draft.choice === NEW_PARTNER) {
    return { ...person, partnerName: draft.partnerName.trim(), partnerKind: draft.partnerKind };
  }
  const partnerId = PartnerId.safeParse(draft.choice);
  return draft.choice === NO_PARTNER || !partnerId.success ? person : { ...person, partnerId: partnerId.data };
}
