import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Locale } from '../../../shared/guide/guide.ts';
import { chooseLanguage, parseLocale, shownLocale } from '../../i18n/i18n.ts';
import { Select } from '../field/field.tsx';
import { chooseScheme, parseScheme, SCHEMES, useScheme } from '../scheme.ts';
import css from './settings.module.css';

/** Language and colours: per person, remembered in this browser. */
export function Settings(): ReactNode {
  const { t } = useTranslation('common');
  const scheme = useScheme();
  const language = (value: string) => {
    const locale = parseLocale(value);
    if (locale !== null) void chooseLanguage(locale);
  };
  return (
    <div className={css.settings}>
      <Select
        label={t('language')}
        value={shownLocale()}
        options={Locale.options.map((locale) => ({ value: locale, label: t(locale) }))}
        onValue={language}
      />
      <Select
        label={t('scheme')}
        value={scheme}
        options={SCHEMES.map((one) => ({ value: one, label: t(`scheme_${one}`) }))}
        onValue={(value) => chooseScheme(parseScheme(value))}
      />
    </div>
  );
}
