import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  product: 'Gesprekstafel',
  skipToContent: 'To the content',
  waiting: 'Fetching this …',
  retry: 'Try again',
  reload: 'Load the page again',
  toStart: 'To the first page',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Copying does not work by itself here. The text is selected: copy it yourself.',
  close: 'Close',
  cancel: 'Rather not',
  back: 'Back',
  language: 'Language',
  nl: 'Nederlands',
  en: 'English',
  scheme: 'Colours',
  scheme_auto: 'Automatic',
  scheme_light: 'Light',
  scheme_dark: 'Dark',
  unreachable: 'The server cannot be reached just now. Check your connection and try again.',
  strangeAnswer: 'The server gave an answer we do not understand. Load the page again.',
  errorTitle: 'That did not work',
  crashTitle: 'Something went wrong on this page',
  crashText: 'What you saw as saved is not gone. Load the page again to go on.',
  notFoundTitle: 'This page does not exist',
  notFoundText: 'Perhaps the link did not come through whole. Ask whoever sent it to send it again.',
  optional: 'may stay empty',
};

export default en;
