import 'i18next';
import type nl from './nl.ts';

/** Makes a key that does not exist a type error wherever it is used. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    keySeparator: false;
    nsSeparator: false;
    resources: typeof nl;
  }
}
