import { Agenda } from '../../shared/stage/agenda.ts';
import { OWN_QUESTION } from './acts.ts';

/** What the example's programme leader put aside for another day, planned minutes for, and asked herself. */
export const agendaWith = (ownQuestion: string): Agenda =>
  Agenda.parse({
    hidden: ['regio-positie.9', 'regio-positie.11', 'groei-behoefte.12'],
    order: [],
    own: [{ id: OWN_QUESTION, blockId: 'groei-nieuwe-partners', text: ownQuestion, removed: false }],
    minutes: {
      'regio-ambitie': 20,
      'groei-behoefte': 30,
      'groei-aanpak': 30,
      'groei-huidige-partners': 25,
      'groei-nieuwe-partners': 25,
      'sectoren-behoefte': 15,
    },
  });
