import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Locale } from '../../shared/guide/guide.ts';
import { builtInGuideFile } from '../api/guides.ts';
import { Choices } from '../ui/field/choices.tsx';
import { BUILT_IN_GUIDE, type Draft, type DraftChange } from './draft.ts';
import css from './guide-choice.module.css';
import { OwnGuide } from './own-guide.tsx';
import type { OwnGuideNow } from './use-own-guide.ts';

type Props = { draft: Draft; change(change: DraftChange): void; own: OwnGuideNow; tried: boolean };

/** Which guide: the one that comes with the product, in a language, or one of her own. */
export function GuideChoice({ draft, change, own, tried }: Props): ReactNode {
  const { t } = useTranslation('home');
  const common = useTranslation('common').t;
  return (
    <div className={css.choice}>
      <Choices
        legend={t('guide')}
        value={draft.guide}
        choices={[
          { value: 'built-in', label: t('builtInGuide') },
          { value: 'own', label: t('ownGuide') },
        ]}
        onValue={(guide) => change({ type: 'guide', guide })}
      />
      {draft.guide === 'own' ? (
        <OwnGuide own={own} tried={tried} />
      ) : (
        <>
          <Choices
            legend={t('locale')}
            layout="row"
            value={draft.locale}
            choices={Locale.options.map((locale) => ({ value: locale, label: common(locale) }))}
            onValue={(locale) => change({ type: 'locale', locale })}
          />
          <p className={css.quiet}>
            {t('builtInAdapt')}{' '}
            <a href={builtInGuideFile(BUILT_IN_GUIDE, draft.locale)} download>
              {t('builtInFile')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
