import type { Change, NoteChange, PositionChange } from '../../../../shared/version/compare-changes.ts';
import type { WordChange } from '../../../../shared/version/word-changes.ts';
import type { Ground } from './ground.ts';
import { paragraph } from './nodes.ts';
import type { PaperNode, Run } from './paper.ts';
import { pointOf, positionOf } from './points.ts';
import { oneLine, run } from './texts.ts';

/** One change between two versions, in words. */
export function changeNodes(change: Change, ground: Ground): PaperNode[] {
  const { words } = ground;
  const says = words.changes;
  switch (change.kind) {
    case 'text':
      return [paragraph(says.fields[change.field], 'label'), paragraph(wordRuns(change.words))];
    case 'looks':
      return [paragraph(says.fields[change.field], 'label'), paragraph(says.looks, 'quiet')];
    case 'listed': {
      const title = oneLine(change.title);
      if (change.what === 'question') return line(change.on ? says.questionOn(title) : says.questionOff(title));
      return line(change.on ? says.variantOn(title) : says.variantOff(title));
    }
    case 'agenda':
      return line(change.on ? says.onAgenda : says.offAgenda);
    case 'note':
      return noteNodes(change, ground);
    case 'position':
      return positionNodes(change, ground);
    case 'combined':
      return line((change.on ? says.combined : says.uncombined)(oneLine(change.title)));
    case 'state':
      return line(says.stateNow(stateOf(change.before, ground), stateOf(change.after, ground)));
    case 'link':
      return line((change.on ? says.linkOn : says.linkOff)(oneLine(`${change.title} (${change.url})`)));
    case 'round':
      if (change.before === null) return line(says.roundOn);
      return line(change.after === null ? says.roundOff : change.revealed ? says.roundRevealed : says.roundChanged);
  }
}

const line = (text: string): PaperNode[] => [paragraph(text)];

const stateOf = (state: 'open' | 'busy' | 'done' | null, { words }: Ground): string =>
  state === null ? words.nothingSaid : words.checkStates[state].toLowerCase();

function noteNodes(change: NoteChange, ground: Ground): PaperNode[] {
  const { words } = ground;
  const { before, after, moved, hidden, adopted, unadopted } = change;
  const note = after ?? before;
  if (note === null) return [];
  const { sign, word, from } = pointOf(note, ground);
  const names = (ids: NoteChange['adopted']): string => oneLine(ground.list(ids.map((id) => ground.partner(id) ?? id)));
  const says = [
    ...(before === null ? [words.changes.pointAdded] : []),
    ...(after === null ? [hidden ? words.changes.pointHidden : words.changes.pointRemoved] : []),
    ...(moved ? [words.changes.pointMoved] : []),
    // Of a new point all that back it are new; those stand with it in the version itself.
    ...(before !== null && adopted.length > 0 ? [words.changes.adopted(names(adopted))] : []),
    ...(after !== null && unadopted.length > 0 ? [words.changes.unadopted(names(unadopted))] : []),
  ];
  return [
    paragraph([
      run(`${sign} ${word}: `, ['bold']),
      // The text of what is hidden is in no version after.
      ...(hidden ? [] : wordRuns(change.words)),
      run(` (${[from, ...says].join('; ')})`, ['italic']),
    ]),
  ];
}

function positionNodes({ partnerId, before, after, words: said }: PositionChange, ground: Ground): PaperNode[] {
  const { words } = ground;
  const [was, is] = [before, after].map((one) =>
    one === null ? words.changes.noStance : positionOf(one, ground).word,
  );
  const stance = was === is ? (is ?? '') : words.changes.stanceNow(was ?? '', is ?? '');
  return [
    paragraph([
      run(`${oneLine(ground.partner(partnerId) ?? partnerId)}: `, ['bold']),
      run(stance),
      ...(said.length === 0 ? [] : [run('. '), ...wordRuns(said)]),
    ]),
  ];
}

/** So much of what stayed the same is told before and behind a change, in characters. */
const AROUND = 160;

/** The words with what became of them. Of a long text that stayed the same only what stands round a change. */
function wordRuns(changes: readonly WordChange[]): Run[] {
  return changes.map(({ kind, text }, at) => {
    if (kind !== 'same') return run(text, [kind === 'added' ? 'underline' : 'strike'], { change: kind });
    const [first, last] = [at === 0, at === changes.length - 1];
    if (text.length <= (first || last ? 1 : 2) * AROUND + 20) return run(text);
    const behind = first ? '' : text.slice(0, AROUND).replace(/\S*$/, '');
    const ahead = last ? '' : text.slice(-AROUND).replace(/^\S*/, '');
    return run(`${behind} […] ${ahead}`);
  });
}
