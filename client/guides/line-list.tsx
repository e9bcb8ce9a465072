import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from './editor.ts';
import css from './line-row.module.css';
import { LineRow } from './line-row.tsx';
import { type Line, linesOf } from './lists.ts';
import type { ListName } from './place.ts';

/** The lines of a list. `what` names a line of it, for who can't see where it stands. */
export function LineList({ list, what }: { list: ListName; what: string }): ReactNode {
  const { t } = useTranslation('guides');
  const { guide } = useEditor();
  const lines = linesOf(guide, list);
  if (lines.length === 0) return null;
  return (
    <ul className={css.list}>
      {numbered(lines).map(({ line, question, prompt, key }, at) => (
        <LineRow
          key={key}
          list={list}
          at={at}
          line={line}
          mark={line.kind === 'question' ? `${question}.` : line.kind === 'prompt' ? '–' : '•'}
          label={
            line.kind === 'question'
              ? t('questionAt', { number: question, what })
              : line.kind === 'prompt'
                ? t('promptAt', { number: prompt, question, what })
                : t('itemAt', { number: at + 1, what })
          }
        />
      ))}
    </ul>
  );
}

type Numbered = { line: Line; question: number; prompt: number; key: string };

function numbered(lines: readonly Line[]): Numbered[] {
  let question = 0;
  let prompt = 0;
  let under = '';
  return lines.map((line, at) => {
    if (line.kind === 'question') {
      question += 1;
      prompt = 0;
      under = line.id ?? `${at}`;
    } else if (line.kind === 'prompt') prompt += 1;
    const key = line.kind === 'prompt' ? `${under}/${prompt}` : (line.id ?? `${at}`);
    return { line, question, prompt, key };
  });
}
