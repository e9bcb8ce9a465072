import type { Texts } from './texts.ts';

export const en: Texts = {
  settings: {
    PORT: 'the port number the server listens on',
    HOST: 'the network address the server listens on; 0.0.0.0 means: for everyone on the network',
    DATA_DIR: 'the folder in which everything is kept',
    PUBLIC_URL: 'the address that stands in links and QR codes; empty means: the address the page was opened with',
    LOG_LEVEL: 'how much the server writes in its log',
  },
  expected: {
    PORT: 'a whole number from 0 to 65535',
    HOST: 'a network address, for instance 0.0.0.0',
    DATA_DIR: 'the name of a folder, for instance ./data',
    PUBLIC_URL:
      'an address that begins with http:// or https://, with nothing after the name, for instance https://table.school.org',
    LOG_LEVEL: 'one of: fatal, error, warn, info, debug, trace, silent',
  },
  settingsWrong: 'Gesprekstafel does not start, because not all settings are right:',
  settingWrong: (name, purpose, value, expected) =>
    `  ${name} (${purpose}) is “${value}” now, and must be: ${expected}.`,
  openHere: (url) => `Gesprekstafel is ready. Open here: ${url}`,
  phonesHere: (url) => `Phones and other computers: ${url}`,
  noNetwork: 'Phones can’t reach it: this computer is not on a network.',
  portTaken: (port) =>
    `Port ${port} is already in use. Close the other program, or choose another number with the setting PORT.`,
  startFailed: 'Gesprekstafel could not start. This went wrong:',
  notBuilt: {
    title: 'Gesprekstafel is almost ready',
    what: 'The server runs, but the page has not been made yet.',
    todo: 'Whoever looks after the server makes the page with this command:',
    command: 'npm run build',
    wait: 'Then load this page again. What was saved in workshops is still there.',
  },
  verify: {
    usage: 'Usage: npm run verify -- <version.json> [another.json] [--key <fingerprint>]',
    keyWrong: 'A fingerprint has 32 characters: digits and the letters a to f. Spaces are fine.',
    unreadable: (file) => `${file} can’t be read. Check that the file is there and that you may open it.`,
    notVersion: (file) => `${file} can’t be read as a version: it is no JSON.`,
    file: (name) => `File: ${name}`,
    between: 'Between the files',
    version: (number, title) => `Version ${number} of “${title}”`,
    frozenAt: (moment) => `Frozen on ${moment}`,
    partners: (agreed, of) => `Agreed by ${agreed} of the ${of} partners when this file was made:`,
    noWord: 'nothing said yet',
    until: (day) => `until ${day}`,
    later: 'What was said after that is not in it.',
    fingerprint: 'Fingerprint of the key:',
    compare: 'Compare it with the fingerprint on paper, or pass that one with --key.',
  },
  link: {
    made: (title) => `New facilitator link for “${title}”:`,
    oldKey: 'The previous facilitator link no longer works. Whoever had joined still takes part.',
    usage: 'Usage: npm run facilitator-link -- <number or code of the workshop>',
    noWorkshop:
      'There is no workshop with this number or code. Check that the setting DATA_DIR is the folder of the server.',
    addressGuess:
      'If the link does not open, replace its beginning by the address of your server, or pass it with the setting PUBLIC_URL.',
  },
};
