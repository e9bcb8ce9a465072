import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { Locale } from '../../shared/guide/guide.ts';
import { recall, remember } from '../ui/remembered.ts';

/**
 * The language of the screen: what this person chose here, else the workshop's, else the browser's. Only the language
 * in use is fetched. What people wrote, and the guide, keep their own.
 */
const KEY = 'gesprekstafel.language';

const texts = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
} as const;

export const parseLocale = (text: string | null): Locale | null => {
  const parsed = Locale.safeParse(text?.slice(0, 2).toLowerCase());
  return parsed.success ? parsed.data : null;
};

/** Dutch when the browser asks for neither. */
export function browserLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const locale = parseLocale(language);
    if (locale !== null) return locale;
  }
  return 'nl';
}

async function show(locale: Locale): Promise<void> {
  if (!i18next.hasResourceBundle(locale, 'common')) {
    const namespaces = (await texts[locale]()).default;
    for (const [name, strings] of Object.entries(namespaces)) i18next.addResourceBundle(locale, name, strings);
  }
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}

/** Called once, before the first picture. */
export async function startLanguage(): Promise<void> {
  const locale = parseLocale(recall(KEY)) ?? browserLocale(navigator.languages);
  await i18next.use(initReactI18next).init({
    lng: locale,
    resources: {},
    ns: ['common'],
    defaultNS: 'common',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await show(locale);
}

/** The workshop's language, for who did not choose one. */
export async function followWorkshop(locale: Locale): Promise<void> {
  if (parseLocale(recall(KEY)) === null) await show(locale);
}

export async function chooseLanguage(locale: Locale): Promise<void> {
  remember(KEY, locale);
  await show(locale);
}

export const shownLocale = (): Locale => parseLocale(i18next.language) ?? 'nl';
