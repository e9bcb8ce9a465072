import type { PartnerId } from '../../../../shared/ids.ts';
import { type Signoff, standingSignoffs } from '../../../../shared/version/signoff.ts';
import type { Version } from '../../../../shared/version/version.ts';
import type { Ground } from './ground.ts';
import { heading, paragraph, table } from './nodes.ts';
import type { PaperNode } from './paper.ts';
import { oneLine, runs } from './texts.ts';

/** Where each partner stands. Who doesn't agree comes first: that must not be found on page ninety. */
const URGENCY: Record<Signoff['decision'], number> = {
  'not-agreed': 0,
  'agreed-with-note': 1,
  consult: 2,
  withdrawn: 3,
  agreed: 4,
};

export function signoffNodes(
  { version, signoffs }: { version: Version; signoffs: readonly Signoff[] },
  ground: Ground,
): PaperNode[] {
  const { words, full } = ground;
  const standing = new Set(standingSignoffs(signoffs).map(({ partnerId }) => partnerId));
  const last = (id: PartnerId) =>
    standing.has(id) ? signoffs.findLast(({ partnerId }) => partnerId === id) : undefined;
  const rows = version.partners
    .map((partner) => ({ partner, signoff: last(partner.id) }))
    .sort((a, b) => URGENCY[a.signoff?.decision ?? 'withdrawn'] - URGENCY[b.signoff?.decision ?? 'withdrawn'])
    .map(({ partner, signoff }) => [oneLine(partner.name), ...wordOf(signoff, ground)]);
  if (rows.length === 0) return [];
  return [
    heading(1, 'signoffs', words.signoffs),
    paragraph(words.signoffsAbout, 'quiet'),
    table(words.signoffs, columns(ground), rows),
    // More was said than stands: a word was changed or taken back.
    ...(full && signoffs.length > standing.size ? history(signoffs, ground) : []),
  ];
}

const columns = ({ words }: Ground) => [
  { title: words.partner, width: 4 },
  { title: words.verdict, width: 3 },
  { title: words.by, width: 4 },
  { title: words.note, width: 5 },
];

function wordOf(signoff: Signoff | undefined, ground: Ground): (string | PaperNode[])[] {
  const { words } = ground;
  if (signoff === undefined) return [words.noWord, '', ''];
  const { decision, name, at, until, reaffirms, note } = signoff;
  const verdict = decision === 'withdrawn' ? words.withdrawn : words.decisions[decision];
  const agreed = decision === 'agreed' || decision === 'agreed-with-note';
  const says = (agreed ? words.agreedBy : words.saidBy)(oneLine(name), ground.moment(at));
  const more = [
    ...(until === null ? [] : [words.until(ground.day(until))]),
    ...(reaffirms === null ? [] : [words.reaffirms(reaffirms)]),
  ];
  return [
    [paragraph(runs(verdict, 'bold'))],
    says,
    [note.trim(), ...more].filter((one) => one !== '').map((one) => paragraph(one)),
  ];
}

const history = (signoffs: readonly Signoff[], ground: Ground): PaperNode[] => [
  paragraph(ground.words.signoffHistory, 'label'),
  table(
    ground.words.signoffHistory,
    columns(ground),
    signoffs.map((signoff) => [oneLine(signoff.partner), ...wordOf(signoff, ground)]),
  ),
];
