import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VersionHead } from '../../shared/version/head.ts';
import type { VersionFile } from '../../shared/version/seal.ts';
import { readVersion } from '../api/versions.ts';
import { formatLocale } from '../i18n/format-locale.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';

/** A version, whole. It never changes, so it is fetched once; where its sign-off stands comes with the stage. */
export function useVersion({ number, hash }: VersionHead): UseQueryResult<VersionFile, Error> {
  const { id } = useWorkshop().view.workshop;
  return useQuery({
    queryKey: ['version', id, hash],
    queryFn: () => readVersion(id, number),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A moment (milliseconds since 1970) in words, with the time of day unless `day`. */
export function useMoment(): (at: number, only?: 'day') => string {
  const { i18n } = useTranslation();
  const locale = formatLocale(i18n.language);
  return (at, only) =>
    new Date(at).toLocaleString(locale, { dateStyle: 'long', ...(only === 'day' ? {} : { timeStyle: 'short' }) });
}
