import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { parseReading, type Reading, withReading } from './reading.ts';
import { type Matrix, VIEWS } from './use-matrix.ts';

const VIEW_KEY = 'view';

/** The way of reading from the page's address, and the addresses within the matrix, with that along. */
export function useAddress(): Pick<Matrix, 'view' | 'reading' | 'read' | 'paths'> {
  const { workshop } = useWorkshop().view;
  const [params, setParams] = useSearchParams();
  const search = params.toString();
  const address = useMemo(() => parseReading(new URLSearchParams(search)), [search]);
  // The address follows when the page has drawn what it leads to; a box one ticks must be ticked at once.
  const [ahead, setAhead] = useState<{ of: string; reading: Reading } | null>(null);
  const reading = ahead !== null && ahead.of === search ? ahead.reading : address;
  const read = useCallback(
    (next: Reading) => {
      setAhead({ of: search, reading: next });
      setParams((now) => withReading(now, next), { replace: true });
    },
    [search, setParams],
  );
  return useMemo(() => {
    const now = new URLSearchParams(search);
    const at = (params: URLSearchParams, ...parts: string[]): string => {
      const path = [`/w/${workshop.id}/matrix`, ...parts.map(encodeURIComponent)].join('/');
      return params.size === 0 ? path : `${path}?${params}`;
    };
    return {
      view: VIEWS.find((view) => view === now.get(VIEW_KEY)) ?? 'points',
      reading,
      read,
      paths: {
        table: at(now),
        view(view) {
          const other = new URLSearchParams(now);
          if (view === 'points') other.delete(VIEW_KEY);
          else other.set(VIEW_KEY, view);
          return at(other);
        },
        row: (variantId) => at(now, 'v', variantId),
        column: (aspectId) => at(now, 'a', aspectId),
        cell: ({ variantId, aspectId }) => at(now, 'c', variantId, aspectId),
      },
    };
  }, [workshop.id, search, reading, read]);
}
