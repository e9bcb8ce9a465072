import {
  IconArrowDown,
  IconArrowMerge,
  IconArrowUp,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPlus,
  IconScissors,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { fieldId, useEditor } from './editor.ts';
import { lengthAt } from './line-edits.ts';
import css from './line-tools.module.css';
import { type Line, linesOf } from './lists.ts';
import { keyOf, type ListName } from './place.ts';
import { SendForm } from './send-form.tsx';

/** Everything that can be done with one line, in words. */
export function LineTools({ list, at, line }: { list: ListName; at: number; line: Line }): ReactNode {
  const { t } = useTranslation('guides');
  const { guide, edit, act } = useEditor();
  const lines = linesOf(guide, list);
  const end = at + lengthAt(lines, at);
  const target = { list, at };
  const field = fieldId(keyOf({ part: 'line', ...target }));
  const split = () => {
    const text = document.getElementById(field);
    const offset = text instanceof HTMLTextAreaElement ? text.selectionStart : line.text.length;
    edit({ type: 'line.split', ...target, offset });
  };
  return (
    <fieldset className={css.tools} aria-label={t('toolsOf')}>
      <Button data-tool="up" aria-label={t('up')} onClick={() => edit({ type: 'line.move', ...target, by: -1 })}>
        <IconArrowUp size={18} aria-hidden="true" />
      </Button>
      <Button data-tool="down" aria-label={t('down')} onClick={() => edit({ type: 'line.move', ...target, by: 1 })}>
        <IconArrowDown size={18} aria-hidden="true" />
      </Button>
      {line.kind === 'question' && (
        <>
          <Button
            data-tool="kind"
            disabled={at === 0}
            onClick={() => edit({ type: 'line.kind', ...target, kind: 'prompt' })}
          >
            <IconIndentIncrease size={18} aria-hidden="true" />
            {t('toPrompt')}
          </Button>
          <Button onClick={() => edit({ type: 'line.add', list, at: end, kind: 'prompt' })}>
            <IconPlus size={18} aria-hidden="true" />
            {t('addPrompt')}
          </Button>
        </>
      )}
      {line.kind === 'prompt' && (
        <Button data-tool="kind" onClick={() => edit({ type: 'line.kind', ...target, kind: 'question' })}>
          <IconIndentDecrease size={18} aria-hidden="true" />
          {t('toQuestion')}
        </Button>
      )}
      {line.kind === 'question' && list.in === 'block' && (
        <Button onClick={() => edit({ type: 'core.raise', blockId: list.blockId, at })}>{t('toCore')}</Button>
      )}
      {/* Pressing it may not take the caret out of the text: that is where it cuts. */}
      <Button onMouseDown={(event) => event.preventDefault()} onClick={split}>
        <IconScissors size={18} aria-hidden="true" />
        {t('split')}
      </Button>
      <Button disabled={at === 0} onClick={() => edit({ type: 'line.join', ...target })}>
        <IconArrowMerge size={18} aria-hidden="true" />
        {t('join')}
      </Button>
      <Button kind="alarm" onClick={() => edit({ type: 'line.remove', ...target })}>
        <IconTrash size={18} aria-hidden="true" />
        {line.kind === 'question' && end - at > 1 ? t('removeWith', { count: end - at - 1 }) : t('remove')}
      </Button>
      <SendForm list={list} onSend={(to) => edit({ type: 'line.send', ...target, to })} />
      <Button kind="bare" onClick={() => act({ type: 'tools', place: { part: 'line', ...target } })}>
        {t('toolsAway')}
      </Button>
    </fieldset>
  );
}
