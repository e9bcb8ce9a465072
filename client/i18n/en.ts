import agenda from '../agenda/strings.en.ts';
import authors from '../authors/strings.en.ts';
import blocks from '../blocks/strings.en.ts';
import board from '../board/strings.en.ts';
import checklist from '../checklist/strings.en.ts';
import editor from '../editor/strings.en.ts';
import facilitation from '../facilitation/strings.en.ts';
import following from '../following/strings.en.ts';
import freezing from '../freezing/strings.en.ts';
import guides from '../guides/strings.en.ts';
import history from '../history/strings.en.ts';
import home from '../home/strings.en.ts';
import join from '../join/strings.en.ts';
import leaving from '../leaving/strings.en.ts';
import live from '../live/strings.en.ts';
import locks from '../locks/strings.en.ts';
import log from '../log/strings.en.ts';
import matrix from '../matrix/strings.en.ts';
import notes from '../notes/strings.en.ts';
import positions from '../positions/strings.en.ts';
import projector from '../projector/strings.en.ts';
import scenarios from '../scenarios/strings.en.ts';
import search from '../search/strings.en.ts';
import signals from '../signals/strings.en.ts';
import signoff from '../signoff/strings.en.ts';
import silent from '../silent/strings.en.ts';
import steering from '../steering/strings.en.ts';
import timer from '../timer/strings.en.ts';
import verify from '../verify/strings.en.ts';
import compare from '../versions/compare/strings.en.ts';
import packet from '../versions/packet/strings.en.ts';
import versions from '../versions/strings.en.ts';
import voting from '../voting/strings.en.ts';
import workshop from '../workshop/strings.en.ts';
import common from './strings.en.ts';

/** Every English sentence, by feature: the folder's name is the namespace. */
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
