import agenda from '../agenda/strings.nl.ts';
import blocks from '../blocks/strings.nl.ts';
import editor from '../editor/strings.nl.ts';
import facilitation from '../facilitation/strings.nl.ts';
import guides from '../guides/strings.nl.ts';
import home from '../home/strings.nl.ts';
import join from '../join/strings.nl.ts';
import live from '../live/strings.nl.ts';
import projector from '../projector/strings.nl.ts';
import workshop from '../workshop/strings.nl.ts';
import common from './strings.nl.ts';

/** Every Dutch sentence, by feature: the folder's name is the namespace. */
export default { common, home, guides, join, workshop, agenda, blocks, facilitation, projector, live, editor };
