import { useMemo } from 'react';
import { useWorkshop } from '../workshop/use-workshop.ts';

/** Addresses of a version's pages, as far as a sign-off leads there. */
export function useVersionPaths() {
  const { id } = useWorkshop().view.workshop;
  return useMemo(() => {
    const one = (number: number): string => `/w/${id}/versions/${number}`;
    return {
      one,
      compare: (number: number): string => `${one(number)}/compare`,
      /** What one takes to one's own organisation, with the day it is asked for an answer. */
      packet: (number: number, until: string): string =>
        `${one(number)}/packet${until === '' ? '' : `?${new URLSearchParams({ until })}`}`,
    };
  }, [id]);
}
