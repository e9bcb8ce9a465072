import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { countGuide } from '../guides/count-guide.ts';
import type { KeptGuide } from '../guides/kept-guide.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import css from './guide-choice.module.css';
import { FROM_GUIDE } from './kept-draft.ts';

type Props = { kept: KeptGuide; wrong: boolean; tried: boolean };

/** Her own guide as it was left: what is in it, and the way to it. */
export function KeptGuideCard({ kept, wrong, tried }: Props): ReactNode {
  const { t } = useTranslation('home');
  const { state } = useLocation();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Who comes back from it goes on where the form was left; on a phone that is far down the page.
    if (state === FROM_GUIDE) card.current?.focus();
  }, [state]);
  const { title, locale } = kept.guide;
  const { blocks, questions, variants } = countGuide(kept.guide);
  return (
    <div className={css.card} ref={card} tabIndex={-1} data-wrong={wrong}>
      <p className={css.name} lang={locale}>
        {title.trim() === '' ? kept.fileName : title}
      </p>
      <p className={css.quiet}>
        {[
          t('guideBlocks', { count: blocks }),
          t('guideQuestions', { count: questions }),
          ...(variants === 0 ? [] : [t('guideVariants', { count: variants })]),
        ].join(' · ')}
      </p>
      {wrong && (
        <p className={css.error} role={tried ? 'alert' : undefined}>
          {t('ownGuideWrong')}
        </p>
      )}
      <div>
        <ButtonLink to="/guide">{wrong ? t('mendGuide') : t('viewGuide')}</ButtonLink>
      </div>
    </div>
  );
}
