import { z } from 'zod';

/** Which field of a body was wrong, out of what the schema said. */
const Branches = z.object({ errors: z.array(z.array(z.object({ path: z.array(z.union([z.string(), z.number()])) }))) });

type Issue = { instancePath: string; params?: unknown };

/** The first offending field as a dotted path (`partners.0.name`); null when it is the body as a whole. */
export function fieldOf(issues: readonly Issue[]): string | null {
  const first = issues[0];
  if (first === undefined) return null;
  const path = first.instancePath.split('/').filter((part) => part !== '');
  return [...path, ...insideUnion(first.params)].join('.') || null;
}

/** Of a union's branches the one that got furthest is what the sender meant. */
function insideUnion(params: unknown): string[] {
  const branches = Branches.safeParse(params);
  if (!branches.success) return [];
  const paths = branches.data.errors.map((issues) => issues[0]?.path ?? []);
  const furthest = paths.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return furthest.map(String);
}
