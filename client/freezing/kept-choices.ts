import { z } from 'zod';
import { forget, recall, remember } from '../ui/remembered.ts';

/** What she accepted and remarked before the freeze, kept as long as the tab: going to look at an item costs none of it. */
const Choices = z.object({ accepted: z.array(z.string()), remark: z.string() });
export type Choices = z.infer<typeof Choices>;

const NONE: Choices = { accepted: [], remark: '' };
const KEY = 'gesprekstafel.freeze.';

/** `name` tells workshop, working round and person. */
export function keptChoices(name: string): Choices {
  const text = recall(KEY + name, 'sessionStorage');
  if (text === null) return NONE;
  try {
    return Choices.safeParse(JSON.parse(text)).data ?? NONE;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return NONE;
  }
}

export const keepChoices = (name: string, choices: Choices): void =>
  void remember(KEY + name, JSON.stringify(choices), 'sessionStorage');

export const dropChoices = (name: string): void => forget(KEY + name, 'sessionStorage');
