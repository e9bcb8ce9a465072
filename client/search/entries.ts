import type { Guide } from '../../shared/guide/guide.ts';
import type { BlockId, ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { AgendaBlock } from '../../shared/stage/agenda-blocks.ts';
import { fold } from './fold.ts';
import type { Written } from './written.ts';

/** The guide and what was written as one list to look in. Pure. */
export const GROUPS = ['guide', 'answers', 'contributions'] as const;
export type Group = (typeof GROUPS)[number];

type EntryKind = 'block' | 'question' | 'prompt' | 'check' | 'term' | 'consideration' | Written['kind'];

export type Entry = {
  id: string;
  group: Group;
  kind: EntryKind;
  text: string;
  folded: string;
  /** The block it stands in, with its number on the line. */
  block: { id: BlockId; number: number } | null;
  /** What it is about, in words: the question, the item, the variant and aspect. */
  about: string | null;
  partnerId: PartnerId | null;
  /** Where it leads, behind the workshop's own address. */
  to: string;
};

type Loose = Omit<Entry, 'folded' | 'block' | 'about' | 'partnerId'> & Partial<Entry>;

const entry = (loose: Loose): Entry => ({
  block: null,
  about: null,
  partnerId: null,
  folded: fold(loose.text),
  ...loose,
});

export const questionPath = (blockId: string, questionId: string): string => `/b/${blockId}#question-${questionId}`;
export const termAnchor = (at: number): string => `term-${at + 1}`;
export const cellAnchor = (variantId: string, aspectId: string): string => `cell-${variantId}-${aspectId}`;
export const checkAnchor = (itemId: string): string => `check-${itemId}`;

/** Everything the guide says, as far as it is on the agenda, in its own order. */
export function guideEntries(guide: Guide, shown: readonly AgendaBlock[]): Entry[] {
  return [
    ...shown.flatMap((one, at) => blockEntries(one, at + 1)),
    ...guide.definitions.map(({ term, text }, at) =>
      entry({
        id: `term ${at}`,
        group: 'guide',
        kind: 'term',
        text: `${term}: ${text}`,
        to: `/about#${termAnchor(at)}`,
      }),
    ),
    ...guide.checklist.map(({ id, text }) =>
      entry({ id: `check ${id}`, group: 'guide', kind: 'check', text, to: `/checklist#${checkAnchor(id)}` }),
    ),
    ...considerations(guide),
  ];
}

function blockEntries({ block, questions }: AgendaBlock, number: number): Entry[] {
  const place = { id: block.id, number };
  return [
    entry({
      id: `block ${block.id}`,
      group: 'guide',
      kind: 'block',
      text: block.title,
      block: place,
      to: `/b/${block.id}`,
    }),
    ...questions.flatMap(({ id, text, prompts }) => {
      const to = questionPath(block.id, id);
      return [
        entry({ id: `question ${id}`, group: 'guide', kind: 'question', text, block: place, to }),
        ...prompts.map((prompt, at) =>
          entry({
            id: `prompt ${id} ${at}`,
            group: 'guide',
            kind: 'prompt',
            text: prompt,
            block: place,
            about: text,
            to,
          }),
        ),
      ];
    }),
  ];
}

function considerations({ matrix }: Guide): Entry[] {
  return matrix.variants.flatMap((variant) =>
    matrix.aspects.flatMap((aspect) => {
      const cell = Object.hasOwn(variant.cells, aspect.id) ? variant.cells[aspect.id] : undefined;
      const texts = [...(cell?.considerations ?? []), ...(cell?.groups.flatMap((group) => group.considerations) ?? [])];
      return texts.map((text, at) =>
        entry({
          id: `consideration ${variant.id} ${aspect.id} ${at}`,
          group: 'guide',
          kind: 'consideration',
          text,
          about: `${variant.title} · ${aspect.title}`,
          to: `/about#${cellAnchor(variant.id, aspect.id)}`,
        }),
      );
    }),
  );
}

type Ground = {
  guide: Guide;
  shown: readonly AgendaBlock[];
  partnerOf(participantId: ParticipantId): PartnerId | null;
};

/** What was written under questions on the agenda, in the order of the line, and on the checklist. */
export function writtenEntries(written: readonly Written[], { guide, shown, partnerOf }: Ground): Entry[] {
  const byAbout = Map.groupBy(written, ({ about }) => about);
  const questions = shown.flatMap(({ block, questions: asked }, at) =>
    asked.flatMap(({ id, text }) =>
      (byAbout.get(id) ?? []).map((one) =>
        entry({
          id: one.id,
          group: one.kind === 'answer' ? 'answers' : 'contributions',
          kind: one.kind,
          text: one.text,
          block: { id: block.id, number: at + 1 },
          about: text,
          partnerId: partnerWho(one, partnerOf),
          to: questionPath(block.id, id),
        }),
      ),
    ),
  );
  const items = guide.checklist.flatMap(({ id, text }) =>
    (byAbout.get(id) ?? []).flatMap((one) =>
      one.kind === 'check'
        ? [
            entry({
              id: one.id,
              group: 'answers',
              kind: 'check',
              text: one.text,
              about: text,
              to: `/checklist#${checkAnchor(id)}`,
            }),
          ]
        : [],
    ),
  );
  return [...questions, ...items];
}

function partnerWho(one: Written, partnerOf: Ground['partnerOf']): PartnerId | null {
  if (one.kind === 'position') return one.partnerId;
  return one.kind === 'contribution' && one.by !== null ? partnerOf(one.by) : null;
}
