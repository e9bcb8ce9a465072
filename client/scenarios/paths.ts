import { useMemo } from 'react';
import type { QuestionId } from '../../shared/ids.ts';
import type { CellPlace } from '../matrix/matrix-notes.ts';
import { besideQuery } from './comparing.ts';

/** Addresses of the scenarios' pages. Which question one came from goes along in them, for the way back. */
export const FROM = 'from';
export const NEW = 'new';

export type ScenarioPaths = {
  list: string;
  /** The list with the form for a new one. */
  form(from: QuestionId | null): string;
  one(id: string, from?: QuestionId | null): string;
  beside(ids: readonly string[]): string;
  cell(place: CellPlace): string;
};

export function scenarioPaths(workshopId: string): ScenarioPaths {
  const base = `/w/${workshopId}/scenarios`;
  const query = (entries: Record<string, string>): string => {
    const text = new URLSearchParams(entries).toString();
    return text === '' ? '' : `?${text}`;
  };
  return {
    list: base,
    form: (from) => base + query({ [NEW]: '1', ...(from === null ? {} : { [FROM]: from }) }),
    one: (id, from = null) => `${base}/${encodeURIComponent(id)}${query(from === null ? {} : { [FROM]: from })}`,
    beside: (ids) => `${base}/compare${besideQuery(ids)}`,
    cell: ({ variantId, aspectId }) =>
      `/w/${workshopId}/matrix/c/${encodeURIComponent(variantId)}/${encodeURIComponent(aspectId)}`,
  };
}

export const useScenarioPaths = (workshopId: string): ScenarioPaths =>
  useMemo(() => scenarioPaths(workshopId), [workshopId]);
