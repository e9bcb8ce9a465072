import agenda from '../agenda/strings.nl.ts';
import authors from '../authors/strings.nl.ts';
import blocks from '../blocks/strings.nl.ts';
import board from '../board/strings.nl.ts';
import checklist from '../checklist/strings.nl.ts';
import editor from '../editor/strings.nl.ts';
import facilitation from '../facilitation/strings.nl.ts';
import following from '../following/strings.nl.ts';
import freezing from '../freezing/strings.nl.ts';
import guides from '../guides/strings.nl.ts';
import history from '../history/strings.nl.ts';
import home from '../home/strings.nl.ts';
import join from '../join/strings.nl.ts';
import leaving from '../leaving/strings.nl.ts';
import live from '../live/strings.nl.ts';
import locks from '../locks/strings.nl.ts';
import log from '../log/strings.nl.ts';
import matrix from '../matrix/strings.nl.ts';
import notes from '../notes/strings.nl.ts';
import positions from '../positions/strings.nl.ts';
import projector from '../projector/strings.nl.ts';
import scenarios from '../scenarios/strings.nl.ts';
import search from '../search/strings.nl.ts';
import signals from '../signals/strings.nl.ts';
import signoff from '../signoff/strings.nl.ts';
import silent from '../silent/strings.nl.ts';
import steering from '../steering/strings.nl.ts';
import timer from '../timer/strings.nl.ts';
import verify from '../verify/strings.nl.ts';
import compare from '../versions/compare/strings.nl.ts';
import packet from '../versions/packet/strings.nl.ts';
import versions from '../versions/strings.nl.ts';
import voting from '../voting/strings.nl.ts';
import workshop from '../workshop/strings.nl.ts';
import common from './strings.nl.ts';

/** Every Dutch sentence, by feature: the folder's name is the namespace. */
export default {
  common,
  home,
  guides,
  join,
  workshop,
  agenda,
  board,
  blocks,
  search,
  checklist,
  notes,
  positions,
  facilitation,
  silent,
  steering,
  log,
  projector,
  leaving,
  live,
  locks,
  editor,
  authors,
  history,
  matrix,
  scenarios,
  following,
  freezing,
  signals,
  signoff,
  timer,
  verify,
  versions,
  compare,
  packet,
  voting,
};
