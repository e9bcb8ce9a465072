import { useTranslation } from 'react-i18next';

/** What a copy button says before, after, and when the browser refuses. */
export function useCopyWords(): { copy: string; copied: string; byHand: string } {
  const { t } = useTranslation('common');
  return { copy: t('copy'), copied: t('copied'), byHand: t('copyByHand') };
}
