import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';
import { shownScheme } from './scheme.ts';

/** Mantine's side of our looks. It brings panels and pop-ups (what is hard to do right by keyboard); colours come from tokens.css. */
const teal: MantineColorsTuple = [
  '#e2eeeb',
  '#c3ddd8',
  '#9fcac3',
  '#79b5ad',
  '#56a098',
  '#378a84',
  '#1f7572',
  '#0b5d5e',
  '#084747',
  '#053232',
];

export const theme = createTheme({
  fontFamily: 'var(--gt-font)',
  headings: { fontFamily: 'var(--gt-font)' },
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 3 },
  defaultRadius: 'var(--gt-radius)',
  respectReducedMotion: true,
});

const tokens = {
  '--mantine-color-body': 'var(--gt-sheet)',
  '--mantine-color-text': 'var(--gt-ink)',
  '--mantine-color-dimmed': 'var(--gt-quiet)',
  '--mantine-color-default-border': 'var(--gt-line)',
  '--mantine-color-error': 'var(--gt-alarm)',
};

/** Light or dark is decided in scheme.ts; Mantine only asks, and keeps nothing of its own in the browser. */
export const schemeManager: MantineColorSchemeManager = {
  get: shownScheme,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: tokens, light: tokens, dark: tokens });
