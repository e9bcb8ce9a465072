/** Minutes as people say them. Pure. */
export type Hours = { hours: number; minutes: number };

export const hoursOf = (minutes: number): Hours => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });

/** What was typed as a number of minutes: null for none, undefined for what is no such number. */
export function minutesFrom(typed: string, most: number): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const minutes = Number(text);
  return /^\d+$/.test(text) && minutes >= 1 && minutes <= most ? minutes : undefined;
}
