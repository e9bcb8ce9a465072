import type { CheckContent } from '../content.ts';
import { bullets, line } from '../text.ts';

export const checklist: CheckContent[] = [
  {
    item: 'studentenaantallen',
    state: 'done',
    owner: 'Mehmet Aydın',
    by: 'mehmet',
    day: 7,
    notes: [line('As of 1 October. There are 428, without career changers.')],
    links: [{ title: 'Numbers per course', url: 'https://example.org/vlierstreek/numbers' }],
  },
  {
    item: 'prognose',
    state: 'busy',
    owner: 'Yvonne Baptiste',
    by: 'yvonne',
    day: 5,
    notes: [line('The forecast for secondary education is in. The one for primary education comes next week.')],
    links: [{ title: 'Figures of the regional desk', url: 'https://example.org/vlierstreek/figures' }],
  },
  {
    item: 'voedingsgebied',
    state: 'done',
    owner: 'Fatima El Idrissi',
    by: 'fatima',
    day: 7,
    notes: [
      bullets(
        'Vlierdam, Lagemeer, Ravenhorst and Steenbeke.',
        'Across the river: not decided yet, see the first block.',
      ),
    ],
    links: [],
  },
  {
    item: 'educatieve-regio',
    state: 'done',
    owner: 'Hanneke Dijkstra',
    by: 'hanneke',
    day: 8,
    notes: [line('The Vlierstreek, with a question mark at the other side of the river.')],
    links: [{ title: 'Map of the region', url: 'https://example.org/vlierstreek/map' }],
  },
  {
    item: 'infrastructuur',
    state: 'busy',
    owner: 'Ingrid van Loon',
    by: 'ingrid',
    day: 4,
    notes: [line('The chart of all meetings is half done. If you miss one: add it.')],
    links: [],
  },
];
