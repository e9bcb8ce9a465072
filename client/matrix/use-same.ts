import { useState } from 'react';

/**
 * The same object for as long as it says the same. Each stage the server pushes is a new one, also when only its
 * timer moved; without this every cell would be drawn again then.
 */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
