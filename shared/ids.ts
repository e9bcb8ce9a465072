import { z } from 'zod';

/**
 * Every id of the product: a branded string, made and parsed here and nowhere else.
 * A branded id can't be handed to a function that wants another kind of id.
 */
const plain = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9._-]+$/);

export const WorkshopId = plain.brand<'WorkshopId'>();
export type WorkshopId = z.infer<typeof WorkshopId>;
export const ParticipantId = plain.brand<'ParticipantId'>();
export type ParticipantId = z.infer<typeof ParticipantId>;
export const PartnerId = plain.brand<'PartnerId'>();
export type PartnerId = z.infer<typeof PartnerId>;
export const DeviceId = plain.brand<'DeviceId'>();
export type DeviceId = z.infer<typeof DeviceId>;
export const BlockId = plain.brand<'BlockId'>();
export type BlockId = z.infer<typeof BlockId>;
export const QuestionId = plain.brand<'QuestionId'>();
export type QuestionId = z.infer<typeof QuestionId>;
export const RoundId = plain.brand<'RoundId'>();
export type RoundId = z.infer<typeof RoundId>;
export const OptionId = plain.brand<'OptionId'>();
export type OptionId = z.infer<typeof OptionId>;

/** `bytes` random bytes. Passed in, so that tests repeat and `shared` stays pure. */
export type Random = (bytes: number) => Uint8Array;

const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** Without the letters and digits that people misread or mishear from a screen: 0 O, 1 I L, 5 S, 8 B, and the vowels. */
const CODE_ALPHABET = '234679CDFGHJKMNPQRTVWXYZ';

function spell(alphabet: string, length: number, random: Random): string {
  // 256 is no multiple of 24: bytes past the last whole multiple are thrown away, else some letters come up more often.
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length) {
    for (const byte of random(length)) {
      if (byte < limit && text.length < length) text += alphabet.charAt(byte % alphabet.length);
    }
  }
  return text;
}

/** A new id of 20 characters (100 bits). */
export const newId = (random: Random): string => spell(ID_ALPHABET, 20, random);

/** A secret key for a link or a device: 32 characters (160 bits). */
export const newKey = (random: Random): string => spell(ID_ALPHABET, 32, random);

export const JOIN_CODE_LENGTH = 6;
export const newJoinCode = (random: Random): string => spell(CODE_ALPHABET, JOIN_CODE_LENGTH, random);

/** What a person typed as a code, as the server knows it: capitals, without spaces or dashes. */
export const normaliseJoinCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');

/** The question id under which a block's core question is answered. */
export const coreQuestionId = (blockId: BlockId): QuestionId => QuestionId.parse(`${blockId}.core`);
