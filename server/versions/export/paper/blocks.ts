import { isEmptyAnswer } from '../../../../shared/board/answer-tree.ts';
import type { SealedBlock, SealedQuestion } from '../../../../shared/version/sealed.ts';
import type { Ground } from './ground.ts';
import { bullets, heading, paragraph } from './nodes.ts';
import type { PaperNode } from './paper.ts';
import { pointOf, positionNodes } from './points.ts';
import { againstIn, reservationNodes, reservationsOf, roundsAt } from './reservations.ts';
import { richText } from './rich-text.ts';
import { oneLine } from './texts.ts';

/** The conversation: themes, blocks, and under each question the answer with what stands against it. */
export function blocks(ground: Ground): PaperNode[] {
  const { version, words } = ground;
  let theme: string | null = null;
  return version.blocks.flatMap((block, at) => {
    const begins = block.themeId !== theme;
    theme = block.themeId;
    const title = version.guide.themes.find(({ id }) => id === block.themeId)?.title ?? words.talk;
    return [...(begins ? [heading(1, `theme.${at}`, oneLine(title))] : []), ...blockNodes(block, ground)];
  });
}

function blockNodes(block: SealedBlock, ground: Ground): PaperNode[] {
  const { words } = ground;
  const said = block.questions.filter((question) => isSaid(question, ground));
  const rest = block.questions.filter((question) => question.onAgenda && !said.includes(question));
  const onBlock = roundsAt({ kind: 'block', id: block.id }, ground).flatMap((round) => reservationsOf(round, ground));
  return [
    heading(2, `block.${block.id}`, oneLine(block.title)),
    ...(block.onAgenda ? [] : [paragraph(words.offAgenda, 'quiet')]),
    ...reservationNodes(onBlock, ground),
    ...(said.length === 0 ? [paragraph(words.nothingAnswered, 'quiet')] : []),
    ...said.flatMap((question) => questionNodes(question, ground)),
    ...(rest.length === 0
      ? []
      : [
          ...(said.length === 0 ? [] : [paragraph(words.unanswered, 'label')]),
          bullets(
            rest.map(({ text }) => oneLine(text)),
            'quiet',
          ),
        ]),
  ];
}

/** Whether anything stands by a question that this paper shows. */
function isSaid({ id, answer, notes, positions }: SealedQuestion, ground: Ground): boolean {
  if (!isEmptyAnswer(answer.content) || againstIn(positions, ground).length > 0) return true;
  if (reservationsAt(id, ground).length > 0) return true;
  return ground.full && (notes.length > 0 || positions.length > 0);
}

const reservationsAt = (id: SealedQuestion['id'], ground: Ground) =>
  roundsAt({ kind: 'question', id }, ground).flatMap((round) => reservationsOf(round, ground));

function questionNodes(question: SealedQuestion, ground: Ground): PaperNode[] {
  const { words, full } = ground;
  const { id, text, prompts, core, own, onAgenda, answer, notes, positions } = question;
  const marks = [core ? words.coreQuestion : own ? words.ownQuestion : null, onAgenda ? null : words.offAgenda];
  const says = marks.filter((mark) => mark !== null);
  const written = richText(answer.content, 3, `question.${id}`);
  // All positions are told in full, so that there it would be said twice.
  const against = full ? [] : againstIn(positions, ground);
  return [
    heading(3, `question.${id}`, oneLine(text)),
    ...(says.length === 0 ? [] : [paragraph(says.join(' · '), 'quiet')]),
    ...(prompts.length === 0 ? [] : [bullets(prompts.map(oneLine), 'quiet')]),
    ...(written.length === 0 ? [paragraph(words.noAnswer, 'quiet')] : written),
    ...(full ? writerNodes(question, ground) : []),
    ...reservationNodes([...against, ...reservationsAt(id, ground)], ground),
    ...(full ? positionNodes(positions, ground) : []),
    ...(full && notes.length > 0
      ? [
          paragraph(words.contributions, 'label'),
          { kind: 'points' as const, points: notes.map((note) => pointOf(note, ground)) },
        ]
      : []),
  ];
}

function writerNodes({ writers }: SealedQuestion, ground: Ground): PaperNode[] {
  if (writers.length === 0) return [];
  const { words } = ground;
  const names = writers.map(({ participantId, partnerId, characters }) => {
    const partner = ground.partner(partnerId);
    const who = partner === null ? ground.person(participantId) : `${ground.person(participantId)}, ${partner}`;
    return `${oneLine(who)} (${words.characters(ground.number(characters))})`;
  });
  return [paragraph(words.writtenBy(ground.list(names)), 'quiet')];
}
