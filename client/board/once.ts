/** Reads something of a root once, and keeps it until it is told to forget. */
export type Once<T> = { of(root: string): T; forget(root: string): void };

export function once<T>(read: (root: string) => T): Once<T> {
  const known = new Map<string, { read: T }>();
  return {
    of(root) {
      const kept = known.get(root) ?? { read: read(root) };
      known.set(root, kept);
      return kept.read;
    },
    forget(root) {
      known.delete(root);
    },
  };
}
