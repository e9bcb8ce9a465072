import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionHead } from '../../shared/version/head.ts';
import { listFormat } from '../i18n/list-format.ts';
import css from './signoff.module.css';
import { type PartnerWord, standingOf } from './signoff.ts';

/** More names than this are a list of their own, which stands beside it. */
const MOST_NAMES = 4;

/** How many agree, how many must, and whom nobody heard yet; read out whenever it changes. */
export function SignoffStanding({ head, words }: { head: VersionHead; words: readonly PartnerWord[] }): ReactNode {
  const { t, i18n } = useTranslation('signoff');
  const { agreed, needed, of, complete } = standingOf(head);
  if (of === 0) return <p>{t('nobodyAsked')}</p>;
  const silent = words.filter(({ line }) => line === null).map(({ partner }) => partner.name);
  const need = needed === of ? t('neededAll', { count: of }) : t('needed', { needed });
  return (
    <div className={css.standing} data-complete={complete}>
      <div role="status" data-testid="signoff-standing">
        {complete && (
          <p className={css.complete}>
            <IconCircleCheck size={24} aria-hidden="true" />
            {t('complete')}
          </p>
        )}
        <p className={complete ? css.quiet : css.count}>{t('agreedOf', { agreed, count: of })}</p>
        <p className={css.quiet}>{need}</p>
      </div>
      {silent.length > 0 && silent.length <= MOST_NAMES && silent.length < words.length && (
        <p className={css.quiet}>{t('silent', { partners: listFormat(i18n.language).format(silent) })}</p>
      )}
    </div>
  );
}
