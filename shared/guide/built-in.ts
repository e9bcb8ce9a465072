import type { Guide, Locale } from './guide.ts';
import { uitbreidingsstrategie } from './uitbreidingsstrategie/uitbreidingsstrategie.ts';

type Editions = Readonly<Record<Locale, Guide>>;

const editionsById: ReadonlyMap<string, Editions> = new Map([['uitbreidingsstrategie', uitbreidingsstrategie]]);

/** The guides that come with the product, each with its title per language. */
export const builtInGuides: readonly { id: string; titles: Readonly<Record<Locale, string>> }[] = [...editionsById].map(
  ([id, { nl, en }]) => ({ id, titles: { nl: nl.title, en: en.title } }),
);

/** The edition of a built-in guide in one language, or null where there is no such guide. Shared by all: copy before changing. */
export function builtInGuide(id: string, locale: Locale): Guide | null {
  return editionsById.get(id)?.[locale] ?? null;
}
