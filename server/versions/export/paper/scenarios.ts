import { NOTE_KINDS } from '../../../../shared/board/notes.ts';
import type { SealedNote, SealedScenario } from '../../../../shared/version/sealed.ts';
import type { Ground } from './ground.ts';
import { heading, paragraph } from './nodes.ts';
import type { PaperNode } from './paper.ts';
import { pointOf, positionNodes } from './points.ts';
import { againstIn, reservationNodes, reservationsOf, roundsAbout } from './reservations.ts';
import { richText } from './rich-text.ts';
import { oneLine, runs } from './texts.ts';

/** The scenarios: what each combines, what it says, its own pros and cons, and what stands against it. */
export function scenarioNodes(ground: Ground): PaperNode[] {
  const { version, words } = ground;
  if (version.scenarios.length === 0) return [];
  return [
    heading(1, 'scenarios', words.scenarios),
    ...version.scenarios.flatMap((scenario) => scenarioNode(scenario, ground)),
  ];
}

function scenarioNode(scenario: SealedScenario, ground: Ground): PaperNode[] {
  const { words, full } = ground;
  const { id, title, description, positions } = scenario;
  const written = richText(description.content, 2, `scenario.${id}`);
  const said = roundsAbout('scenario', id, ground).flatMap((round) => reservationsOf(round, ground));
  return [
    heading(2, `scenario.${id}`, oneLine(title)),
    { kind: 'facts', label: oneLine(title), facts: factsOf(scenario, ground) },
    ...(written.length === 0 ? [paragraph(words.noDescription, 'quiet')] : written),
    ...reservationNodes([...(full ? [] : againstIn(positions, ground)), ...said], ground),
    ...(full ? positionNodes(positions, ground) : []),
    ...ownPoints(scenario, ground),
  ];
}

function factsOf({ variantIds, by }: SealedScenario, ground: Ground) {
  const { version, words, full } = ground;
  const titles = variantIds.map((variantId) => oneLine(ground.variant(variantId) ?? variantId));
  const gathered = version.matrix.notes.filter(
    ({ place }) => 'variantId' in place && variantIds.includes(place.variantId),
  );
  const counts = NOTE_KINDS.map((kind) => ({ kind, count: gathered.filter((note) => note.kind === kind).length }));
  const said = counts.filter(({ count }) => count > 0).map(({ kind, count }) => words.gatheredCount[kind](count));
  return [
    { name: words.combines, runs: runs(titles.length === 0 ? words.combinesNothing : ground.list(titles)) },
    ...(said.length === 0 ? [] : [{ name: words.gathered, runs: runs(ground.list(said)) }]),
    ...(full && by !== null ? [{ name: words.madeBy, runs: runs(oneLine(ground.person(by))) }] : []),
  ];
}

function ownPoints({ notes }: SealedScenario, ground: Ground): PaperNode[] {
  if (notes.length === 0) return [];
  const { version, words } = ground;
  const titleOf = ({ place }: SealedNote): string =>
    ('scenarioId' in place ? version.guide.scenarioAspects.find(({ id }) => id === place.aspectId)?.title : null) ??
    words.unknownPlace;
  return [
    paragraph(words.scenarioPoints, 'label'),
    ...[...Map.groupBy(notes, titleOf)].flatMap(([title, some]): PaperNode[] => [
      // A guide without aspects for scenarios has its points all together.
      ...(version.guide.scenarioAspects.length === 0 ? [] : [paragraph(runs(oneLine(title), 'bold'))]),
      { kind: 'points', points: some.map((note) => pointOf(note, ground)) },
    ]),
  ];
}
