import { createContext, useContext } from 'react';
import type { ParticipantId, PartnerId } from '../../../shared/ids.ts';
import { personNow } from '../../../shared/stage/people.ts';
import type { Participant, Partner } from '../../../shared/stage/stage.ts';
import type { Version } from '../../../shared/version/version.ts';

/** What every part of the page asks: the version, and who its people and partners are as they were called then. */
export const ReadingContext = createContext<Version | null>(null);

type Reading = {
  version: Version;
  partnerOf(id: PartnerId | null): Partner | undefined;
  personOf(id: ParticipantId | null): Participant | undefined;
};

export function useReading(): Reading {
  const version = useContext(ReadingContext);
  if (version === null) throw new Error('this part is shown outside a version');
  return {
    version,
    partnerOf: (id) => version.partners.find((partner) => partner.id === id),
    personOf: (id) => (id === null ? undefined : personNow(version, id)),
  };
}
