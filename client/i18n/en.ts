import agenda from '../agenda/strings.en.ts';
import blocks from '../blocks/strings.en.ts';
import editor from '../editor/strings.en.ts';
import facilitation from '../facilitation/strings.en.ts';
import guides from '../guides/strings.en.ts';
import home from '../home/strings.en.ts';
import join from '../join/strings.en.ts';
import live from '../live/strings.en.ts';
import projector from '../projector/strings.en.ts';
import workshop from '../workshop/strings.en.ts';
import common from './strings.en.ts';

/** Every English sentence, by feature: the folder's name is the namespace. */
export default { common, home, guides, join, workshop, agenda, blocks, facilitation, projector, live, editor };
