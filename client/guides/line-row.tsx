import { IconDots } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { useEditor } from './editor.ts';
import css from './line-row.module.css';
import { LineTools } from './line-tools.tsx';
import type { Line } from './lists.ts';
import { keyOf, type ListName, type Place } from './place.ts';
import { TextField } from './text-field.tsx';

type Props = { list: ListName; at: number; line: Line; label: string; mark: string };

/** One line of a list: its text, and behind a button what can be done with it. */
export function LineRow({ list, at, line, label, mark }: Props): ReactNode {
  const { t } = useTranslation('guides');
  const { edit, act, state } = useEditor();
  const place: Place = { part: 'line', list, at };
  const out = state.tools === keyOf(place);
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const made = editOfKey(event, list, at);
    if (made === null) return;
    event.preventDefault();
    edit(made);
  };
  return (
    <li className={css.line} data-kind={line.kind} data-out={out}>
      <span className={css.mark} aria-hidden="true">
        {mark}
      </span>
      <TextField place={place} value={line.text} label={label} hideLabel look="line" onKeyDown={keys} />
      <Button
        kind="bare"
        aria-expanded={out}
        aria-label={t('tools', { what: label })}
        data-tool="tools"
        onClick={() => act({ type: 'tools', place })}
      >
        <IconDots size={20} aria-hidden="true" />
      </Button>
      {out && <LineTools list={list} at={at} line={line} />}
    </li>
  );
}

/** What a key means in a line: Enter cuts, Backspace at the start joins, Alt with an arrow moves. */
function editOfKey(event: KeyboardEvent<HTMLTextAreaElement>, list: ListName, at: number) {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const caret = selectionStart === selectionEnd ? selectionStart : null;
  if (event.nativeEvent.isComposing) return null;
  if (event.key === 'Enter' && caret !== null) return { type: 'line.split', list, at, offset: caret } as const;
  if (event.key === 'Backspace' && caret === 0 && at > 0) return { type: 'line.join', list, at } as const;
  if (event.key === 'Delete' && caret === value.length) return { type: 'line.join', list, at: at + 1 } as const;
  if (event.altKey && event.key === 'ArrowUp') return { type: 'line.move', list, at, by: -1 } as const;
  if (event.altKey && event.key === 'ArrowDown') return { type: 'line.move', list, at, by: 1 } as const;
  return null;
}
