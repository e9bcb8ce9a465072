import { z } from 'zod';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import { recall, remember } from '../ui/remembered.ts';

/**
 * The links of a workshop made in this browser. The server keeps hashes only, so nobody else can show them again.
 */
const KeptLinks = z.object({
  title: z.string(),
  joinCode: z.string(),
  facilitatorKey: z.string(),
  /** As it was chosen at the start, milliseconds since 1970. */
  keepUntil: z.number().nullable().default(null),
  links: z.object({ facilitator: z.string(), join: z.string(), projector: z.string() }),
});
export type KeptLinks = z.infer<typeof KeptLinks>;

const keyOf = (id: WorkshopId): string => `gesprekstafel.links.${id}`;

export function keepLinks({ workshop, joinCode, facilitatorKey, keepUntil, links }: MadeWorkshop): void {
  const { id, title } = workshop;
  remember(keyOf(id), JSON.stringify({ title, joinCode, facilitatorKey, keepUntil, links }));
}

/** Null where the workshop was made in another browser, or the storage holds something else. */
export function keptLinks(id: WorkshopId): KeptLinks | null {
  return parseKeptLinks(recall(keyOf(id)));
}

function parseKeptLinks(text: string | null): KeptLinks | null {
  if (text === null) return null;
  try {
    const parsed = KeptLinks.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
