/** Ids of a guide made from its titles, so that a person who reads them knows what they are. */
const LONGEST = 48;

function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= LONGEST) return slug;
  // Cut between two words, where there are two.
  const cut = slug.slice(0, LONGEST + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : LONGEST);
}

export type Ids = {
  /** An id for this title that was not given before: `wanted` when that is free, else one made of the title. */
  make(title: string, wanted?: string | null): string;
};

/** `fallback` is for titles without a letter or digit that could stand in an id; `reserved` are never given. */
export function createIds(fallback: string, reserved: readonly string[] = []): Ids {
  const given = new Set<string>(reserved);
  return {
    make(title, wanted = null) {
      const base = wanted !== null && isId(wanted) ? wanted : slugOf(title) || fallback;
      let id = base;
      // Two digits would do for any list a guide can have; the cut leaves room for them.
      for (let count = 2; given.has(id); count += 1) id = `${base.slice(0, LONGEST)}-${count}`;
      given.add(id);
      return id;
    },
  };
}

/** Short enough to leave room for what is added to it: `.core`, or the number of a question. */
const isId = (text: string): boolean => text.length <= 58 && /^[A-Za-z0-9._-]+$/.test(text);
