import { isEmptyAnswer } from '../../../../shared/board/answer-tree.ts';
import { can } from '../../../../shared/roles.ts';
import { fingerprint } from '../../../../shared/version/format.ts';
import { standing } from '../../../../shared/version/rule.ts';
import { standingSignoffs } from '../../../../shared/version/signoff.ts';
import type { Version } from '../../../../shared/version/version.ts';
import type { Ground } from './ground.ts';
import { heading, paragraph, table } from './nodes.ts';
import type { PaperNode, Runs } from './paper.ts';
import { signoffNodes } from './signoffs.ts';
import type { PaperSource } from './source.ts';
import { oneLine, runs } from './texts.ts';

/** The first pages: what this is, who agreed and on what condition, who were there, and how one checks it. */
export function front(
  { version, seal, signoffs }: PaperSource,
  edition: string,
  address: string | null,
  ground: Ground,
): PaperNode[] {
  const { words } = ground;
  const name = seal === null ? words.draftTitle : words.version(version.freeze.number);
  return [
    paragraph(oneLine(version.workshop.title), 'title'),
    paragraph(`${name} · ${edition}`, 'subtitle'),
    ...(seal === null ? [paragraph(words.draftAbout, 'lead')] : []),
    { kind: 'facts', label: words.facts, facts: factsOf({ version, seal, signoffs }, ground) },
    ...(seal === null ? [] : signoffNodes({ version, signoffs }, ground)),
    ...people(ground),
    ...(seal === null ? [] : verification({ version, seal }, address, ground)),
    { kind: 'contents', title: words.contents },
  ];
}

function factsOf({ version, seal, signoffs }: PaperSource, ground: Ground): { name: string; runs: Runs }[] {
  const { words } = ground;
  const { freeze, previous, rule, guide, partners } = version;
  const questions = version.blocks.flatMap((block) => block.questions.filter(({ onAgenda }) => onAgenda));
  const have = questions.filter(({ answer }) => !isEmptyAnswer(answer.content)).length;
  const stand = standing(
    rule,
    partners.map(({ id }) => id),
    standingSignoffs(signoffs),
  );
  const last = signoffs.at(-1);
  const complete = stand.complete ? words.complete(stand.needed) : words.incomplete(stand.needed);
  const asOf = last === undefined ? words.asOfFreeze : words.asOf(ground.moment(last.at));
  const facts = [
    [seal === null ? words.draftAt : words.frozenAt, ground.moment(freeze.at)],
    ...(seal === null ? [] : [[words.frozenBy, oneLine(ground.person(freeze.by))]]),
    [words.guide, oneLine(guide.title)],
    ...(previous === null ? [] : [[words.follows, words.version(previous.number)]]),
    [words.answered, words.answeredOf(have, questions.length)],
    ...(seal === null ? [] : [[words.signoffStand, `${words.standing(stand.agreed, stand.of)}. ${complete} ${asOf}`]]),
  ];
  return facts.map(([name = '', says = '']) => ({ name, runs: runs(says) }));
}

/** Who was there, by partner; a person who became another by a merge is that other. */
function people(ground: Ground): PaperNode[] {
  const { version, words } = ground;
  const present = version.participants.filter(
    ({ seenAt, mergedInto, role }) => seenAt !== null && mergedInto === undefined && can(role, 'read'),
  );
  const names = (some: Version['participants']): string =>
    some
      .map(({ name, role }) => (words.roles[role] === '' ? oneLine(name) : `${oneLine(name)} (${words.roles[role]})`))
      .join(', ');
  const rows = version.partners.map((partner) => {
    const of = present.filter(({ partnerId }) => partnerId === partner.id);
    return [oneLine(partner.name), of.length === 0 ? words.nobodyCame : names(of)];
  });
  const without = present.filter(({ partnerId }) => partnerId === null);
  const all = without.length === 0 ? rows : [...rows, [words.withoutPartner, names(without)]];
  if (all.length === 0) return [];
  return [
    heading(1, 'partners', words.partners),
    table(
      words.partners,
      [
        { title: words.partner, width: 4 },
        { title: words.people, width: 7 },
      ],
      all,
    ),
  ];
}

function verification(
  { version, seal }: { version: Version; seal: NonNullable<PaperSource['seal']> },
  address: string | null,
  ground: Ground,
): PaperNode[] {
  const { words } = ground;
  const page = address === null ? null : `${address.replace(/\/+$/, '')}/v/${seal.hash}`;
  return [
    heading(1, 'verify', words.verify),
    paragraph(words.verifyAbout),
    ...(page === null
      ? []
      : [paragraph(words.verifyPage(page)), { kind: 'code' as const, text: page, label: words.verifyCode }]),
    paragraph(words.verifyFile),
    {
      kind: 'facts',
      label: words.verify,
      facts: [
        { name: words.hash, runs: runs(fingerprint(seal.hash)) },
        { name: words.key, runs: runs(fingerprint(seal.keyId)) },
        ...(version.previous === null
          ? []
          : [
              {
                name: words.previousHash,
                runs: runs(words.previous(version.previous.number, fingerprint(version.previous.hash))),
              },
            ]),
      ],
    },
  ];
}
