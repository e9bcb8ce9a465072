import type { PreflightItem } from '../../../../shared/version/preflight.ts';
import type { LogEntry } from '../../../store/store.ts';
import { logTable } from '../../../workshops/log-words.ts';
import type { Ground } from './ground.ts';
import { bullets, heading, paragraph, table } from './nodes.ts';
import type { PaperNode } from './paper.ts';
import { richText } from './rich-text.ts';
import { oneLine, run, safeLink } from './texts.ts';

/** How it came about: what was still open and accepted, what was hidden; and in full the checklist and the log. */
export function record(sealed: boolean, ground: Ground): PaperNode[] {
  const { version, words, full } = ground;
  const { accepted, remark } = version.freeze;
  return [
    heading(1, 'record', sealed ? words.record : words.recordDraft),
    ...(remark.trim() === '' ? [] : [paragraph(words.remark, 'label'), paragraph(remark.trim())]),
    ...(sealed
      ? accepted.length === 0
        ? [paragraph(words.acceptedNone)]
        : [paragraph(words.accepted, 'label'), bullets(accepted.map((item) => openItem(item, ground)))]
      : []),
    ...hiddenNodes(ground),
    ...(full ? logNodes(ground) : []),
  ];
}

function openItem({ kind, target, participantId }: PreflightItem, ground: Ground): string {
  const { version, words } = ground;
  const titles = [
    ...version.guide.blocks.map(({ id, title }) => ({ kind: 'block', id: String(id), title })),
    ...version.rounds.map(({ round }) => ({ kind: 'round', id: String(round.id), title: round.title })),
  ];
  const title =
    target !== null && 'id' in target
      ? titles.find((one) => one.kind === target.kind && one.id === target.id)?.title
      : '';
  return words.preflight[kind](
    participantId === null ? `‘${oneLine(title ?? '')}’` : oneLine(ground.person(participantId)),
  );
}

function hiddenNodes(ground: Ground): PaperNode[] {
  const { version, words, full } = ground;
  if (version.hidden.length === 0) return [];
  return [
    paragraph(words.hidden, 'label'),
    paragraph(words.hiddenAbout(version.hidden.length)),
    ...(full
      ? [
          table(
            words.hidden,
            [
              { title: words.who, width: 4 },
              { title: words.reason, width: 7 },
            ],
            version.hidden.map(({ by, at, reason }) => [
              words.hiddenBy(oneLine(ground.person(by)), ground.moment(at)),
              oneLine(reason),
            ]),
          ),
        ]
      : []),
  ];
}

/** The preparation checklist, each item with its state, who takes it, notes and links. */
export function checklistNodes(ground: Ground): PaperNode[] {
  const { version, words } = ground;
  if (version.checklist.length === 0) return [];
  return [
    heading(1, 'checklist', words.checklist),
    table(
      words.checklist,
      [
        { title: words.item, width: 6 },
        { title: words.state, width: 2 },
        { title: words.owner, width: 3 },
        { title: words.checkNotes, width: 6 },
      ],
      version.checklist.map(({ id, text, state, owner, notes, links }) => [
        oneLine(text),
        words.checkStates[state],
        oneLine(owner),
        [
          ...richText(notes.content, 2, `check.${id}`, true),
          ...(links.length === 0
            ? []
            : [bullets(links.map(({ title, url }) => [run(oneLine(title), [], { link: safeLink(url) })]))]),
        ],
      ]),
    ),
  ];
}

function logNodes(ground: Ground): PaperNode[] {
  const { version, words } = ground;
  if (version.log.length === 0) return [];
  const { guide, workshop, partners, participants, agenda } = version;
  const stage = { partners, participants, agenda, rounds: version.rounds.map(({ round }) => round) };
  const entries: LogEntry[] = version.log;
  const [head = [], ...lines] = logTable(entries, { guide, stage, locale: workshop.locale });
  return [
    heading(1, 'log', words.log),
    paragraph(words.logAbout, 'quiet'),
    table(
      words.log,
      [{ title: words.when, width: 3 }, ...head.slice(1).map((title, at) => ({ title, width: [3, 5, 5, 3][at] ?? 4 }))],
      lines.map(([, ...rest], at) => [ground.shortMoment(entries[at]?.at ?? 0), ...rest.map(oneLine)]),
    ),
  ];
}
