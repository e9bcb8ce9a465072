import { Locale } from '../../shared/guide/guide.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/**
 * What the server itself says: in the terminal, and on the one page it makes without the client. Terminal lines are
 * printed in both languages, because there is nobody to ask which one is read; what is long, in the terminal's own.
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
  verify: {
    usage: string;
    keyWrong: string;
    unreadable: (file: string) => string;
    notVersion: (file: string) => string;
    file: (name: string) => string;
    between: string;
    version: (number: number, title: string) => string;
    frozenAt: (moment: string) => string;
    partners: (agreed: number, of: number) => string;
    noWord: string;
    until: (day: string) => string;
    later: string;
    fingerprint: string;
    compare: string;
  };
  link: { made: (title: string) => string; oldKey: string; usage: string; noWorkshop: string; addressGuess: string };
};

export const TEXTS: Record<Locale, Texts> = { nl, en };

/** The same line in Dutch and in English, one under the other. */
export const inBoth = (pick: (texts: Texts) => string): string => `${pick(nl)}\n${pick(en)}`;

/** The language a terminal is set to, by the usual variables; both where that tells neither. */
export function spokenLocales(env: Readonly<Record<string, string | undefined>>): Locale[] {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const spoken = Locale.safeParse(set.slice(0, 2).toLowerCase());
  return spoken.success ? [spoken.data] : ['nl', 'en'];
}
