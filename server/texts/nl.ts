import type { Texts } from './texts.ts';

export const nl: Texts = {
  settings: {
    PORT: 'het poortnummer waarop de server luistert',
    HOST: 'het netwerkadres waarop de server luistert; 0.0.0.0 is: voor iedereen op het netwerk',
    DATA_DIR: 'de map waarin alles wordt bewaard',
    PUBLIC_URL: 'het adres dat in links en QR-codes staat; leeg is: het adres waarmee de pagina werd geopend',
    LOG_LEVEL: 'hoeveel de server in zijn logboek schrijft',
  },
  expected: {
    PORT: 'een heel getal van 0 tot en met 65535',
    HOST: 'een netwerkadres, bijvoorbeeld 0.0.0.0',
    DATA_DIR: 'de naam van een map, bijvoorbeeld ./data',
    PUBLIC_URL:
      'een adres dat met http:// of https:// begint, zonder iets achter de naam, bijvoorbeeld https://tafel.school.nl',
    LOG_LEVEL: 'een van: fatal, error, warn, info, debug, trace, silent',
  },
  settingsWrong: 'Gesprekstafel start niet, want niet alle instellingen kloppen:',
  settingWrong: (name, purpose, value, expected) =>
    `  ${name} (${purpose}) is nu „${value}”, en moet zijn: ${expected}.`,
  openHere: (url) => `Gesprekstafel staat klaar. Open hier: ${url}`,
  phonesHere: (url) => `Telefoons en andere computers: ${url}`,
  noNetwork: 'Telefoons kunnen er niet bij: deze computer zit niet op een netwerk.',
  portTaken: (port) =>
    `Poort ${port} is al in gebruik. Sluit het andere programma, of kies een ander nummer met de instelling PORT.`,
  startFailed: 'Gesprekstafel kon niet starten. Dit ging er mis:',
  notBuilt: {
    title: 'Gesprekstafel is bijna klaar',
    what: 'De server draait, maar de pagina is nog niet gemaakt.',
    todo: 'Wie de server beheert, maakt de pagina met dit commando:',
    command: 'npm run build',
    wait: 'Laad deze pagina daarna opnieuw. Wat in werksessies was opgeslagen staat er nog.',
  },
  verify: {
    usage: 'Gebruik: npm run verify -- <versie.json> [nog een.json] [--key <vingerafdruk>]',
    keyWrong: 'Een vingerafdruk heeft 32 tekens: cijfers en de letters a tot en met f. Spaties mogen.',
    unreadable: (file) => `${file} is niet te lezen. Kijk of het bestand er is en of je het mag openen.`,
    notVersion: (file) => `${file} is niet te lezen als versie: het is geen JSON.`,
    file: (name) => `Bestand: ${name}`,
    between: 'Tussen de bestanden',
    version: (number, title) => `Versie ${number} van „${title}”`,
    frozenAt: (moment) => `Vastgezet op ${moment}`,
    partners: (agreed, of) => `Akkoord van ${agreed} van de ${of} partners, toen dit bestand werd gemaakt:`,
    noWord: 'nog niets gezegd',
    until: (day) => `tot ${day}`,
    later: 'Wat er daarna nog gezegd is, staat er niet in.',
    fingerprint: 'Vingerafdruk van de sleutel:',
    compare: 'Vergelijk die met de vingerafdruk op papier, of geef die mee met --key.',
  },
  link: {
    made: (title) => `Nieuwe link voor de gespreksleider van „${title}”:`,
    oldKey: 'De vorige link voor de gespreksleider werkt niet meer. Wie al meedeed, doet nog steeds mee.',
    usage: 'Gebruik: npm run facilitator-link -- <nummer of code van de werksessie>',
    noWorkshop:
      'Er is geen werksessie met dit nummer of deze code. Kijk na of de instelling DATA_DIR de map van de server is.',
    addressGuess:
      'Opent de link niet, vervang dan het begin door het adres van je server, of geef het mee met de instelling PUBLIC_URL.',
  },
};
