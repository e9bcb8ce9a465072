import { useTranslation } from 'react-i18next';
import { RequestError } from './api.ts';

/** The sentence for what went wrong: the server's own where it said one. */
export function useProblem(): (error: Error) => string {
  const { t } = useTranslation('common');
  return (error) => {
    if (!(error instanceof RequestError)) return t('strangeAnswer');
    if (error.detail !== null) return error.detail;
    return error.kind === 'unreachable' ? t('unreachable') : t('strangeAnswer');
  };
}
