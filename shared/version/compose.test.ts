import { expect, test } from 'vitest';
import { emptyVersion, nextVersion, sampleVersion } from '../../tests/support/version-sample.ts';
import { fullVersion } from '../../tests/support/version-sample-full.ts';
import {
  DIACRITICS,
  EMOJI,
  hardVersion,
  LONG_TITLE,
  MARKUP,
  RIGHT_TO_LEFT,
} from '../../tests/support/version-sample-hard.ts';
import { OWN_QUESTION, sampleMaterial } from '../../tests/support/version-sample-meeting.ts';
import { MORNING } from '../../tests/support/version-sample-parts.ts';
import { answerableQuestions } from '../guide/guide.ts';
import { RoundId } from '../ids.ts';
import { RoundKind, type RoundStatus } from '../voting/round.ts';
import { composeVersion, type Material } from './compose.ts';
import { canonical, hashOf } from './hash.ts';
import { Version } from './version.ts';

const blockOf = (version: Version, id: string) => version.blocks.find((block) => block.id === id);
const questionOf = (version: Version, id: string) =>
  version.blocks.flatMap(({ questions }) => questions).find((question) => question.id === id);

test.each([
  ['a short meeting', sampleVersion],
  ['a long day', fullVersion],
  ['hard contents', hardVersion],
  ['nothing at all', emptyVersion],
])('[SEAL-3] a version of %s reads back from its canonical form as it is, and is the same each time', (_what, make) => {
  const version = make();
  const read = Version.parse(JSON.parse(canonical(version)));
  expect(read).toEqual(version);
  expect(canonical(read)).toBe(canonical(version));
  expect(canonical(make())).toBe(canonical(version));
});

test('[SEAL-3] neither what lies in the bin, is hidden for now or was taken away, nor a draft, is in a version', () => {
  const text = canonical(sampleVersion());
  expect(text).not.toMatch(/BINNED|HIDDEN|TAKEN AWAY|REMOVED|weggehaalde/);
  expect(sampleVersion().hidden).toMatchObject([{ noteId: 'hidden-1', reason: 'Gaat over een persoon.' }]);
});

test('[SEAL-3] whoever was merged is who they are now, with all they wrote', () => {
  const version = sampleVersion();
  expect(version.matrix.notes.find(({ id }) => id === 'n-1')).toMatchObject({ by: 'anna', partnerId: 'partner-1' });
  expect(questionOf(version, 'regio-positie.core')?.writers).toMatchObject([
    { participantId: 'anna', partnerId: 'partner-1', characters: 100, firstAt: MORNING + 10 * 60_000 },
    { participantId: 'chris', characters: 65 },
  ]);
  expect(version.participants.find(({ id }) => id === 'anna-phone')?.mergedInto).toBe('anna');
});

test('[SEAL-3] an anonymous note is nobody’s; positions and adopters stand in the partners’ order', () => {
  const version = sampleVersion();
  expect(version.matrix.notes.find(({ id }) => id === 'n-3')).toMatchObject({ by: null, partnerId: null });
  expect(version.matrix.notes.find(({ id }) => id === 'n-1')?.adopters.map(({ partnerId }) => partnerId)).toEqual([
    'partner-2',
    'partner-3',
  ]);
  expect(questionOf(version, 'regio-positie.core')?.positions.map(({ partnerId }) => partnerId)).toEqual([
    'partner-1',
    'partner-2',
  ]);
});

test('[SEAL-3] what is off the agenda is there only where something was said, and says so', () => {
  const version = sampleVersion();
  expect(blockOf(version, 'opdracht-aanpak')).toBeUndefined();
  expect(questionOf(version, 'regio-positie.2')).toMatchObject({ onAgenda: false, answer: { text: /iets gezegd/ } });
  expect(questionOf(version, OWN_QUESTION)).toMatchObject({ own: true, onAgenda: true });
  const quiet = sampleVersion({ change: (doc) => doc.getXmlFragment('answer:regio-positie.2').delete(0, 1) });
  expect(questionOf(quiet, 'regio-positie.2')).toBeUndefined();
  expect(questionOf(quiet, 'regio-positie.3')).toBeDefined();
});

test('[SEAL-3] blocks stand in the agenda’s order', () => {
  const made = sampleMaterial();
  const [first, second] = made.guide.blocks.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('a guide with two blocks');
  const agenda = { ...made.stage.agenda, order: [second, first] };
  const { blocks } = composeVersion({ ...made, stage: { ...made.stage, agenda } });
  expect(blocks.slice(0, 2).map(({ id }) => id)).toEqual([second, first]);
});

test('[SEAL-3] a scenario names only variants that are there, and a note only stands in a row and column that is', () => {
  const { scenarios, matrix, guide } = sampleVersion();
  expect(scenarios.map(({ id, variantIds }) => [id, variantIds])).toEqual([
    ['klein-beginnen', guide.matrix.variants.slice(0, 2).map(({ id }) => id)],
    ['samen-breder', guide.matrix.variants.slice(0, 1).map(({ id }) => id)],
  ]);
  expect(matrix.variants.at(-1)).toMatchObject({ id: 'own-row', own: true, guideId: guide.matrix.variants[1]?.id });
  expect(matrix.notes.map(({ id }) => id)).toEqual(['n-1', 'n-2', 'n-3']);
});

test('[SEAL-3] what stood in the log is in the version whatever its clock said; nobody was seen after the freeze', () => {
  const made = sampleMaterial();
  const log = made.log.map((line, index) => (index === 0 ? { ...line, at: made.order.at + 5_000 } : line));
  expect(composeVersion({ ...made, log }).log).toEqual(log);
  const seen = made.seen.map((one) => ({ ...one, at: made.order.at + 90_000 }));
  expect(composeVersion({ ...made, seen }).participants.map(({ seenAt }) => seenAt)).toEqual(
    made.seen.map(() => made.order.at),
  );
});

/** The sample with its first round, of this kind, at this step. */
function withRound(kind: RoundKind, status: RoundStatus, change: object = {}): Material {
  const made = sampleMaterial();
  const rounds = made.stage.rounds.map((round, at) => (at === 0 ? { ...round, kind, status, ...change } : round));
  return { ...made, stage: { ...made.stage, rounds } };
}
const roundIn = (material: Material) =>
  composeVersion(material).rounds.find(({ round }) => round.id === 'round-consent');

test('[VOTE-5] a result that was not revealed is not in a version, of an open round never', () => {
  for (const kind of RoundKind.options) {
    expect(roundIn(withRound(kind, 'open'))?.result).toBeNull();
    expect(roundIn(withRound(kind, 'revealed'))?.result).not.toBeNull();
    expect(roundIn(withRound(kind, 'decided'))?.result).not.toBeNull();
  }
  expect(roundIn(withRound('named', 'closed'))?.result).toBeNull();
  expect(roundIn(withRound('secret', 'closed'))?.result).toBeNull();
  expect(roundIn(withRound('pulse', 'closed', { live: false }))?.result).toBeNull();
  // Everyone watched it.
  expect(roundIn(withRound('pulse', 'closed'))?.result).not.toBeNull();
});

test('[SEAL-3] rounds that were withdrawn or never opened are left out; one without its turnout can’t be sealed', () => {
  expect(roundIn(withRound('named', 'withdrawn'))).toBeUndefined();
  expect(roundIn(withRound('named', 'defined', { openedAt: null }))).toBeUndefined();
  const lost = withRound('named', 'closed', { id: RoundId.parse('lost') });
  expect(() => composeVersion(lost)).toThrow('a round without its turnout');
});

test('[SEAL-3] each version names the hash of the one before, and which of its parts are still the same', () => {
  const first = sampleVersion();
  expect(first).toMatchObject({ previous: null, gone: [] });
  expect(new Set(first.parts.map(({ change }) => change))).toEqual(new Set(['new']));
  const second = nextVersion(first);
  expect(second.previous).toEqual({ number: 1, hash: hashOf(first) });
  expect(new Set(second.parts.map(({ change }) => change))).toEqual(new Set(['same']));
});

test('[SEAL-3] a long day is there to the last note', () => {
  const version = fullVersion();
  const questions = version.blocks.flatMap((block) => block.questions);
  expect(questions.map(({ id }) => id).sort()).toEqual(
    version.guide.blocks.flatMap((block) => answerableQuestions(block).map(({ id }) => id)).sort(),
  );
  expect(questions.filter(({ core }) => !core)).toHaveLength(98);
  expect(questions.every(({ answer }) => answer.text !== '')).toBe(true);
  const notes = [version.matrix, ...version.scenarios, ...questions].flatMap((one) => one.notes);
  expect(notes).toHaveLength(500);
  expect(version.rounds.map(({ round, result }) => [round.method, result === null])).toEqual(
    ['consent', 'choice', 'score', 'dots', 'ranking'].map((method) => [method, false]),
  );
});

test('[SEAL-3] a link that would run is text; markup is text; the rest of an answer is as it was written', () => {
  const version = hardVersion();
  const hard = questionOf(version, 'regio-positie.2');
  expect(canonical(hard)).not.toContain('javascript');
  expect(hard?.answer.text).toContain('hier en daar');
  for (const text of [MARKUP, EMOJI, RIGHT_TO_LEFT, DIACRITICS]) expect(hard?.answer.text).toContain(text);
  expect(version.workshop.title).toBe(LONG_TITLE);
  expect(LONG_TITLE).toHaveLength(300);
  expect(canonical(hard?.answer.content)).toContain('https://voorbeeld.nl/?a=1&b=<2>');
  expect(questionOf(version, 'regio-positie.1')?.answer.text).toBe('');
  expect(questionOf(version, 'regio-positie.core')?.answer.text.split(/\s+/)).toHaveLength(20_000);
});
