/** The page one opened comes first. */
const QUIET_MS = 2_000;

/**
 * Fetches the pages the group can go to, once it is quiet: when it goes there, nobody waits for the school's network.
 * What can't be fetched now is fetched when it is needed. Returns the way to stop.
 */
export function fetchNearPages(): () => void {
  const timer = setTimeout(() => {
    void Promise.allSettled([
      import('../blocks/block-page.tsx'),
      import('../matrix/matrix.tsx'),
      import('../matrix/table-page.tsx'),
      import('../scenarios/scenarios.tsx'),
    ]);
  }, QUIET_MS);
  return () => clearTimeout(timer);
}
