import { BlockId, QuestionId } from '../../shared/ids.ts';
import type { BlockOf } from '../../shared/stage/locks.ts';
import type { LockTarget, SilentTarget, Spotlight } from '../../shared/stage/target.ts';

/** Where a target has its page, and which target a page is. Pure; both ways must agree, or following goes astray. */
export type Target = Spotlight | LockTarget | SilentTarget;

const QUESTION = 'question-';

/** The id of the element a question stands in, for the address that leads to it. */
export const questionAnchor = (id: QuestionId): string => `${QUESTION}${id}`;

/** The address of a target's page. A question that is in no block, and what has no page of its own, leads to the board. */
export function pathOf(workshopId: string, target: Target, blockOf: BlockOf): string {
  const board = `/w/${workshopId}`;
  const at = (...parts: string[]): string => [board, ...parts.map(encodeURIComponent)].join('/');
  switch (target.kind) {
    case 'block':
      return at('b', target.id);
    case 'question': {
      const blockId = blockOf(target.id);
      return blockId === null ? board : `${at('b', blockId)}#${encodeURIComponent(questionAnchor(target.id))}`;
    }
    case 'matrix':
      return at('matrix');
    case 'row':
      return at('matrix', 'v', target.variantId);
    case 'column':
      return at('matrix', 'a', target.aspectId);
    case 'cell':
      return at('matrix', 'c', target.variantId, target.aspectId);
    case 'scenarios': {
      const ids = 'ids' in target ? target.ids : undefined;
      if (ids === undefined) return at('scenarios');
      return `${at('scenarios', 'compare')}?${new URLSearchParams({ ids: ids.join(',') })}`;
    }
    case 'scenario':
      return at('scenarios', target.id);
    case 'round':
      return at('rounds', target.id);
    case 'version':
      return at('versions', target.id);
    case 'join':
    case 'all':
      return board;
  }
}

/**
 * The target an address within a workshop shows, with its query and its hash; null for the board and for a page that
 * can't be pointed at.
 */
export function targetAt(address: string): Spotlight | null {
  const { pathname, search, hash } = new URL(address, 'http://here');
  const [w, , page, ...rest] = pathname.split('/').slice(1).map(decode);
  if (w !== 'w') return null;
  const [first, second, third] = rest;
  switch (page) {
    case 'b':
      return blockTarget(first, decode(hash.slice(1)));
    case 'matrix':
      return matrixTarget(first, second, third);
    case 'scenarios':
      return scenarioTarget(first, new URLSearchParams(search));
    case 'rounds':
      return isGiven(first) ? { kind: 'round', id: first } : null;
    case 'versions':
      return isGiven(first) ? { kind: 'version', id: first } : null;
    default:
      return null;
  }
}

function blockTarget(id: string | undefined, anchor: string): Spotlight | null {
  const questionId = QuestionId.safeParse(anchor.startsWith(QUESTION) ? anchor.slice(QUESTION.length) : '');
  if (questionId.success) return { kind: 'question', id: questionId.data };
  const blockId = BlockId.safeParse(id);
  return blockId.success ? { kind: 'block', id: blockId.data } : null;
}

function matrixTarget(part: string | undefined, id: string | undefined, aspectId: string | undefined) {
  if (!isGiven(part)) return { kind: 'matrix' } as const;
  if (!isGiven(id)) return null;
  if (part === 'v') return { kind: 'row', variantId: id } as const;
  if (part === 'a') return { kind: 'column', aspectId: id } as const;
  return part === 'c' && isGiven(aspectId) ? ({ kind: 'cell', variantId: id, aspectId } as const) : null;
}

function scenarioTarget(id: string | undefined, query: URLSearchParams): Spotlight {
  if (!isGiven(id)) return { kind: 'scenarios' };
  if (id !== 'compare') return { kind: 'scenario', id };
  const ids = (query.get('ids') ?? '').split(',').filter(isGiven).slice(0, 3);
  return ids.length === 0 ? { kind: 'scenarios' } : { kind: 'scenarios', ids };
}

const isGiven = (part: string | undefined): part is string => part !== undefined && part !== '';

/** An address typed by hand may hold a percent sign that means nothing. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
