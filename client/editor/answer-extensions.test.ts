import { getSchema } from '@tiptap/core';
import type { ContentMatch, NodeType } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import {
  ANSWER_MARKS,
  ANSWER_NODES,
  AUTHOR_MARK,
  attributeFits,
  isAnswerNode,
} from '../../shared/board/answer-schema.ts';
import { answerKinds } from './answer-extensions.ts';

const schema = getSchema(answerKinds);

/** The names of all nodes that may stand in a node, wherever in it. */
function childrenOf(type: NodeType): string[] {
  const names = new Set<string>();
  const seen = new Set<ContentMatch>();
  const walk = (match: ContentMatch): void => {
    if (seen.has(match)) return;
    seen.add(match);
    for (let i = 0; i < match.edgeCount; i += 1) {
      const edge = match.edge(i);
      names.add(edge.type.name);
      walk(edge.next);
    }
  };
  walk(type.contentMatch);
  return [...names].sort();
}

test('[ANSWER-1] the editor knows exactly the nodes the server lets through, each with the same children', () => {
  const editor = Object.fromEntries(
    Object.values(schema.nodes)
      .filter((type) => type.name !== 'text')
      .map((type) => [type.name, childrenOf(type)]),
  );
  const server = Object.fromEntries(
    Object.entries(ANSWER_NODES).map(([name, children]) => [name, [...children].sort()]),
  );
  expect(editor).toEqual(server);
});

test('[ANSWER-1] the editor knows exactly the marks the server lets through', () => {
  expect(Object.keys(schema.marks).sort()).toEqual([...ANSWER_MARKS, AUTHOR_MARK].sort());
});

test('[ANSWER-1] what the editor gives a new node by itself passes the server', () => {
  for (const type of Object.values(schema.nodes)) {
    if (!isAnswerNode(type.name)) continue;
    for (const [attribute, { default: value }] of Object.entries(type.spec.attrs ?? {})) {
      // What is null is not stored.
      if (value !== null) expect(attributeFits(type.name, attribute, value), `${type.name}.${attribute}`).toBe(true);
    }
  }
});

test('attributes that would break or stop a browser do not pass', () => {
  expect(attributeFits('tableCell', 'colspan', 1e9)).toBe(false);
  expect(attributeFits('heading', 'level', 1)).toBe(false);
  expect(attributeFits('paragraph', 'style', 'position: fixed')).toBe(false);
  expect(attributeFits('heading', 'constructor', 3)).toBe(false);
});
