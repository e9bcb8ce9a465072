import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedVariant } from './use-scenarios.ts';
import css from './variant-checks.module.css';

type Props = {
  legend: string;
  hideLegend?: boolean;
  variants: readonly NamedVariant[];
  chosen: readonly string[];
  onChoose(variantId: string, on: boolean): void;
};

/** Any of a few variants, all in sight. */
export function VariantChecks({ legend, hideLegend = false, variants, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation('scenarios');
  return (
    <fieldset className={css.checks}>
      <legend className={hideLegend ? 'visually-hidden' : css.legend}>{legend}</legend>
      {variants.length === 0 && <p className={css.none}>{t('noVariants')}</p>}
      {variants.map(({ id, title, gone }) => (
        <label key={id} className={css.check}>
          <input
            type="checkbox"
            className={css.box}
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)}
          />
          <span>
            {title ?? t('variantUnknown')}
            {gone && <span className={css.gone}> {t('variantGone')}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
