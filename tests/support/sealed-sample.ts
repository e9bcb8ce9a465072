import { createPrivateKey, createPublicKey, sign as signBytes } from 'node:crypto';
import { hashOf, keyIdOf, signedText } from '../../shared/version/hash.ts';
import { type Sign, sealVersion, type VersionFile } from '../../shared/version/seal.ts';
import { type Said, Signoff, signoffHash } from '../../shared/version/signoff.ts';
import { VERSION_FORMAT, Version } from '../../shared/version/version.ts';
import { resultOf } from '../../shared/voting/result.ts';
import { Round } from '../../shared/voting/round.ts';

/**
 * Small versions, sealed and signed off as the server does it, for what checks and shows them. Keys come from a seed, so
 * that they are the same each time; Node signs, so that what checks is not also what signed.
 */
const DER_BEFORE_SEED = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key of its own for each number. */
export function sampleSign(seed: number): Sign {
  const der = Buffer.concat([DER_BEFORE_SEED, Buffer.alloc(32, seed)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  return (what, hash) => ({
    signature: signBytes(null, Buffer.from(signedText(what, hash)), key).toString('hex'),
    keyId: keyIdOf(publicKey),
    publicKey,
  });
}

const FROZEN_AT = Date.UTC(2026, 10, 24, 15, 30);
const DAY_MS = 86_400_000;

export const SAMPLE_PARTNERS = [
  'De Linde',
  'Hogeschool De Brug',
  'Scholengroep Noordrand',
  'Openbaar Onderwijs IJsselstreek',
  'ROC Delta',
  'Primair Steenbeke',
  'Lyceum Ravenhorst',
];

const text = (words: string) => ({
  content: [
    {
      kind: 'node',
      name: 'paragraph',
      attributes: {},
      parts: [{ kind: 'text', text: words, marks: ['bold'], href: null, author: 'partner-0' }],
    },
  ],
  text: words,
});

const note = (id: string, place: unknown) => ({
  id,
  kind: 'pro',
  place,
  text: 'Meer plekken dicht bij huis',
  by: 'person-0',
  partnerId: 'partner-0',
  at: FROZEN_AT - 60_000,
  adopters: [{ partnerId: 'partner-1', participantId: 'person-1' }],
});

const position = { partnerId: 'partner-1', stance: 'for', note: 'Graag', by: 'person-1', at: FROZEN_AT - 50_000 };

function sampleRound() {
  const round = Round.parse({
    id: 'ronde-1',
    title: 'Met welk scenario gaan we verder?',
    subject: { kind: 'options', options: [{ title: 'Rustig' }, { title: 'Snel' }] },
    method: 'choice',
    kind: 'named',
    electorate: 'participants',
    settings: { max: 1 },
    quorum: 0.5,
    options: [
      { id: 'rustig', title: 'Rustig' },
      { id: 'snel', title: 'Snel' },
    ],
    status: 'decided',
    openedAt: FROZEN_AT - 40_000,
    closesAt: null,
    closedAt: FROZEN_AT - 30_000,
    revealedAt: FROZEN_AT - 20_000,
    eligible: { people: 2, partners: 2 },
    hands: null,
    outcome: { decided: 'We groeien rustig.', reservations: '', owner: 'Anna', reviewAt: '2027-03-01' },
  });
  const ballots = round.options.map(({ id }, at) => ({
    partnerId: Version.shape.partners.element.shape.id.parse(`partner-${at}`),
    choice: { optionIds: [id] },
  }));
  return { round, turnout: { cast: 2, eligible: 2 }, result: resultOf(round, ballots, null) };
}

type SampleOptions = {
  number?: number;
  previous?: { number: number; hash: string } | null;
  title?: string;
  workshopId?: string;
  partners?: readonly string[];
};

/** A version with one of everything. */
function sampleVersion(options: SampleOptions = {}): Version {
  const { number = 1, previous = null, title = 'Groeien in de regio', workshopId = 'werksessie-1' } = options;
  const partners = options.partners ?? SAMPLE_PARTNERS;
  const blocks = [
    {
      id: 'groei',
      title: 'Groei',
      themeId: 'nu',
      onAgenda: true,
      questions: [
        {
          id: 'groei.1',
          text: 'Hoe ver gaan we?',
          prompts: ['Wie betaalt dat?'],
          core: false,
          own: false,
          onAgenda: true,
          answer: text(`We beginnen klein, in ronde ${number}.`),
          writers: [
            { participantId: 'person-0', partnerId: 'partner-0', characters: 31, firstAt: 1, at: FROZEN_AT - 9 },
          ],
          notes: [note('punt-1', { questionId: 'groei.1' })],
          positions: [position],
        },
      ],
    },
  ];
  const guide = {
    id: 'klein',
    locale: 'nl',
    title: 'Klein gesprek',
    subtitle: '',
    introduction: 'Waarom we hier zitten.',
    audience: '',
    definitions: [{ term: 'Groei', text: 'Meer partners.' }],
    checklist: [{ id: 'prognose', text: 'De prognose' }],
    themes: [{ id: 'nu', title: 'Nu' }],
    blocks: [
      {
        id: 'groei',
        themeId: 'nu',
        title: 'Groei',
        coreQuestion: null,
        questions: [{ id: 'groei.1', text: 'Hoe ver gaan we?', prompts: ['Wie betaalt dat?'] }],
      },
    ],
    scenarioAspects: [{ id: 'geld', title: 'Geld' }],
    matrix: {
      aspects: [{ id: 'geld', title: 'Geld' }],
      variants: [
        {
          id: 'samen',
          title: 'Samen verder',
          cells: { geld: { considerations: ['Wat kost het?'], groups: [], blockIds: ['groei'] } },
        },
      ],
    },
  };
  return Version.parse({
    format: VERSION_FORMAT,
    workshop: { id: workshopId, title, locale: 'nl', createdAt: FROZEN_AT - DAY_MS },
    freeze: {
      number,
      epoch: number,
      seq: 40 + number,
      at: FROZEN_AT + (number - 1) * DAY_MS,
      by: 'person-0',
      accepted: [{ id: 'unsaved:person-1', kind: 'unsaved', target: null, participantId: 'person-1' }],
      remark: 'Bo is al weg.',
    },
    previous,
    guide,
    guideHash: hashOf(guide),
    agenda: { hidden: [], order: ['groei'], own: [], minutes: { groei: 20 } },
    partners: partners.map((name, index) => ({
      id: `partner-${index}`,
      name,
      kind: index === 1 ? 'institute' : 'school',
      index,
    })),
    participants: partners.map((_name, index) => ({
      id: `person-${index}`,
      name: ['Anna', 'Bo', 'Chaima', 'Daan', 'Eva', 'Finn', 'Guus'][index % 7],
      partnerId: `partner-${index}`,
      role: index === 0 ? 'facilitator' : 'participant',
      seenAt: FROZEN_AT,
    })),
    blocks,
    matrix: {
      variants: [{ id: 'samen', title: 'Samen verder', guideId: 'samen', own: false }],
      notes: [note('punt-2', { variantId: 'samen', aspectId: 'geld' })],
    },
    scenarios: [
      {
        id: 'rustig',
        title: 'Rustig groeien',
        description: text('Eerst de begeleiding op orde.'),
        variantIds: ['samen'],
        notes: [note('punt-3', { scenarioId: 'rustig', aspectId: 'geld' })],
        positions: [position],
        by: 'person-0',
        at: FROZEN_AT - 70_000,
      },
    ],
    checklist: [
      {
        id: 'prognose',
        text: 'De prognose',
        state: 'open',
        owner: 'Anna',
        notes: text('Vraag het na.'),
        links: [{ title: 'Cijfers', url: 'https://example.org/cijfers' }],
      },
    ],
    rounds: [sampleRound()],
    hidden: [{ root: 'notes:matrix', noteId: 'punt-9', reason: 'Dubbel', by: 'person-0', at: FROZEN_AT - 10_000 }],
    log: [{ at: FROZEN_AT, participantId: 'person-0', event: 'freeze.begun', details: { version: number } }],
    rule: { kind: 'all' },
    parts: [{ id: 'block:groei', hash: hashOf(blocks), change: 'new' }],
    gone: [],
  });
}

const Entry = Signoff.omit({ hash: true, signature: true, keyId: true, publicKey: true });

type SampleWord = { partner: number; decision?: Said['decision']; note?: string; until?: string | null };

/** A version as it is taken along, with what partners said of it, in that order. */
export function sampleFile(options: SampleOptions & { sign?: Sign; words?: readonly SampleWord[] } = {}): VersionFile {
  const { sign = sampleSign(1), words = [] } = options;
  const version = sampleVersion(options);
  const { seal } = sealVersion(version, sign);
  const signoffs: Signoff[] = [];
  for (const { partner, decision = 'agreed', note: said = '', until = null } of words) {
    const entry = Entry.parse({
      version: seal.hash,
      previous: signoffs.at(-1)?.hash ?? seal.hash,
      partnerId: `partner-${partner}`,
      partner: version.partners[partner]?.name,
      decision,
      note: said,
      until,
      reaffirms: null,
      by: `person-${partner}`,
      name: version.participants[partner]?.name,
      at: version.freeze.at + (signoffs.length + 1) * 60_000,
    });
    const hash = signoffHash(entry);
    signoffs.push({ ...entry, hash, ...sign('signoff', hash) });
  }
  return { version, seal, signoffs };
}

/** Versions that follow one another, each sealed on the one before. */
export function sampleChain(count: number, options: SampleOptions & { sign?: Sign } = {}): VersionFile[] {
  const files: VersionFile[] = [];
  for (let number = 1; number <= count; number += 1) {
    const before = files.at(-1);
    const previous = before === undefined ? null : { number: number - 1, hash: before.seal.hash };
    files.push(sampleFile({ ...options, number, previous, words: [{ partner: 0 }, { partner: 1 }] }));
  }
  return files;
}
