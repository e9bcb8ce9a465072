import type { Locale } from '../../shared/guide/guide.ts';

/** The reader's language by Accept-Language; Dutch when neither is asked for. */
export function languageOf(acceptLanguage: string | undefined): Locale {
  let best: { locale: Locale; weight: number } = { locale: 'nl', weight: 0 };
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    const language = tag.split('-')[0];
    if ((language === 'nl' || language === 'en') && weight > best.weight) best = { locale: language, weight };
  }
  return best.locale;
}
