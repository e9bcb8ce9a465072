import type { BlockId, ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import type { Present } from '../live/present.ts';

/** Where someone is, as far as the others need to know. */
export type Whereabouts = {
  id: ParticipantId;
  name: string;
  /** Null for who looks at the whole; without a number the block is off the agenda. */
  block: { id: BlockId; number: number | null } | null;
  typing: boolean;
};

/** Who is here, by partner, and last who belongs to none; partners nobody is there for are left out. Pure. */
export type HereGroup = { partner: Partner | null; people: readonly Whereabouts[] };

/** `numberOf` gives a block's number on the line, null for one that is off the agenda. */
export function hereByPartner(
  presence: readonly Present[],
  partners: readonly Partner[],
  numberOf: (blockId: BlockId) => number | null,
): HereGroup[] {
  const blockOf = ({ blockId }: Present['at']): Whereabouts['block'] =>
    blockId === null ? null : { id: blockId, number: numberOf(blockId) };
  const of = (id: PartnerId | null): Whereabouts[] =>
    presence
      .filter(({ user }) => user.partnerId === id)
      .map((one) => ({ id: one.user.id, name: one.user.name, block: blockOf(one.at), typing: one.typing }));
  const groups = [
    ...partners.map((partner) => ({ partner, people: of(partner.id) })),
    { partner: null, people: of(null) },
  ];
  return groups.filter(({ people }) => people.length > 0);
}
