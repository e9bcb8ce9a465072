import type { CheckContent } from '../content.ts';
import { bullets, line } from '../text.ts';

export const checklist: CheckContent[] = [
  {
    item: 'studentenaantallen',
    state: 'done',
    owner: 'Mehmet Aydın',
    by: 'mehmet',
    day: 7,
    notes: [line('Peildatum 1 oktober. Het zijn er 428, zonder zij-instromers.')],
    links: [{ title: 'Aantallen per opleiding', url: 'https://example.org/vlierstreek/aantallen' }],
  },
  {
    item: 'prognose',
    state: 'busy',
    owner: 'Yvonne Baptiste',
    by: 'yvonne',
    day: 5,
    notes: [
      line('De prognose voor het voortgezet onderwijs is binnen. Voor het primair onderwijs komt hij volgende week.'),
    ],
    links: [{ title: 'Cijfers van het Regioloket', url: 'https://example.org/vlierstreek/cijfers' }],
  },
  {
    item: 'voedingsgebied',
    state: 'done',
    owner: 'Fatima El Idrissi',
    by: 'fatima',
    day: 7,
    notes: [
      bullets('Vlierdam, Lagemeer, Ravenhorst en Steenbeke.', 'Over de rivier: nog geen besluit, zie het eerste blok.'),
    ],
    links: [],
  },
  {
    item: 'educatieve-regio',
    state: 'done',
    owner: 'Hanneke Dijkstra',
    by: 'hanneke',
    day: 8,
    notes: [line('De Vlierstreek, met een vraagteken bij de overkant.')],
    links: [{ title: 'Kaart van de regio', url: 'https://example.org/vlierstreek/kaart' }],
  },
  {
    item: 'infrastructuur',
    state: 'busy',
    owner: 'Ingrid van Loon',
    by: 'ingrid',
    day: 4,
    notes: [line('Schema van alle overleggen is half af. Wie een overleg mist: zet het erbij.')],
    links: [],
  },
];
