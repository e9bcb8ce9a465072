import type { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import { NewWorkshop } from '../../shared/http/workshop.ts';
import { OwnQuestionText } from '../../shared/stage/agenda.ts';
import { PartnerName, PersonName } from '../../shared/stage/stage.ts';

/**
 * Names and titles as they are kept: composed (NFC), on one line, without signs nobody can see. Two names that look the
 * same on a screen must be the same in the store.
 */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Signs that turn the direction of what follows: a name with one in it rearranges the sentence it stands in. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A line that is kept, by its schema. AppError invalid, with the field, when nothing readable is left of it or it is too long. */
export function tidyLine(schema: z.ZodType<string>, text: string, field: string): string {
  const tidy = schema.safeParse(text.normalize('NFC').replace(BIDI, '').replace(CONTROL, ' ').replace(/ {2,}/g, ' '));
  if (!tidy.success || !VISIBLE.test(tidy.data)) throw new AppError('invalid', { field });
  return tidy.data;
}

export const tidyPersonName = (text: string, field: string): string => tidyLine(PersonName, text, field);
export const tidyPartnerName = (text: string, field: string): string => tidyLine(PartnerName, text, field);
export const tidyQuestion = (text: string, field: string): string => tidyLine(OwnQuestionText, text, field);
export const tidyTitle = (text: string, field: string): string => tidyLine(NewWorkshop.shape.title, text, field);

const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Whether people would call these the same name: capitals and spaces at the ends don't count. */
export const sameName = (one: string, other: string): boolean => folded(one) === folded(other);
