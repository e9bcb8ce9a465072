import type { Locale } from '../../shared/guide/guide.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/**
 * What the server itself says: in the terminal, and on the one page it makes without the client. Terminal lines are
 * printed in both languages, because there is nobody to ask which one is read.
 */
export type SettingName = 'PORT' | 'HOST' | 'DATA_DIR' | 'PUBLIC_URL' | 'LOG_LEVEL';

export type Texts = {
  /** What a setting is for. */
  settings: Record<SettingName, string>;
  /** What a setting must look like. */
  expected: Record<SettingName, string>;
  settingsWrong: string;
  settingWrong: (name: string, purpose: string, value: string, expected: string) => string;
  openHere: (url: string) => string;
  phonesHere: (url: string) => string;
  noNetwork: string;
  portTaken: (port: number) => string;
  startFailed: string;
  notBuilt: { title: string; what: string; todo: string; command: string; wait: string };
  link: { made: (title: string) => string; oldKey: string; usage: string; noWorkshop: string; addressGuess: string };
};

export const TEXTS: Record<Locale, Texts> = { nl, en };

/** The same line in Dutch and in English, one under the other. */
export const inBoth = (pick: (texts: Texts) => string): string => `${pick(nl)}\n${pick(en)}`;
