/** Which key steers what. Letters of the word on the screen would differ by language; these are the same in both. Pure. */
export const KEYS = [
  { act: 'show', key: 's' },
  { act: 'next', key: 'n' },
  { act: 'previous', key: 'p' },
  { act: 'timer', key: 't' },
  { act: 'minute', key: '+' },
  { act: 'panel', key: 'r' },
  { act: 'sheet', key: '?' },
] as const;

export type KeyAct = (typeof KEYS)[number]['act'];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing'>;

/** What a press asks for; null for none of ours, for a key that is held down, and for half of a letter. */
export function actOf({ key, ctrlKey, metaKey, altKey, repeat, isComposing }: Pressed): KeyAct | null {
  if (ctrlKey || metaKey || altKey || repeat || isComposing) return null;
  // The plus without its shift: on most keyboards they are one key.
  const meant = key === '=' ? '+' : key.toLowerCase();
  return KEYS.find((one) => one.key === meant)?.act ?? null;
}
