/**
 * The language in which dates, numbers and lists are written: the screen's own, where English is that of Europe (day
 * before month, a clock of 24 hours), since that is where its readers are.
 */
export const formatLocale = (language: string): string => (language === 'en' ? 'en-GB' : language);
