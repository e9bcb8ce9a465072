import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkForm } from './link-form.tsx';
import css from './toolbar.module.css';
import { TOOLS, type Tool } from './tools.ts';

type Props = {
  editor: Editor;
  /** The id of the text the tools work on. */
  controls: string;
  labelledBy: string;
  ref: Ref<HTMLDivElement>;
};

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The tools of one answer: one stop for the Tab key, arrows within. */
export function Toolbar({ editor, controls, labelledBy, ref }: Props): ReactNode {
  const { t } = useTranslation('editor');
  const [current, setCurrent] = useState<Tool['id']>('bold');
  const [linking, setLinking] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const inTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
  const shown = TOOLS.filter((tool) => inTable || !tool.inTable);
  // A tool that is gone can't be the stop of the Tab key, or the bar would have none.
  const stop = shown.some(({ id }) => id === current) ? current : 'bold';

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    if (step === undefined || at === -1) return;
    event.preventDefault();
    buttons[step(at, buttons.length)]?.focus();
  }

  return (
    <div className={css.tools} ref={ref}>
      <div
        ref={bar}
        role="toolbar"
        aria-label={t('tools')}
        aria-describedby={labelledBy}
        aria-controls={controls}
        className={css.bar}
        onKeyDown={onKeyDown}
      >
        {shown.map((tool) => (
          <ToolButton
            key={tool.id}
            editor={editor}
            tool={tool}
            stop={tool.id === stop}
            onFocus={() => setCurrent(tool.id)}
            onUse={() => (tool.id === 'link' ? setLinking(true) : tool.use(editor.chain().focus()).run())}
          />
        ))}
      </div>
      {linking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
    </div>
  );
}

type ButtonProps = { editor: Editor; tool: Tool; stop: boolean; onFocus(): void; onUse(): void };

function ToolButton({ editor, tool, stop, onFocus, onUse }: ButtonProps): ReactNode {
  const { t } = useTranslation('editor');
  const { on, can } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({ on: tool.on?.(now) ?? null, can: tool.can?.(now) ?? true }),
  });
  const Icon = tool.icon;
  return (
    <button
      type="button"
      className={css.tool}
      data-tool={tool.id}
      tabIndex={stop ? 0 : -1}
      aria-label={t(`tool.${tool.id}`)}
      title={tool.keys === undefined ? t(`tool.${tool.id}`) : `${t(`tool.${tool.id}`)} (${tool.keys})`}
      aria-keyshortcuts={tool.keys?.replace('Ctrl', 'Control')}
      aria-pressed={on ?? undefined}
      // A button that can't be used stays reachable: where the focus is must not depend on what is selected.
      aria-disabled={!can || undefined}
      // The selection stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onFocus={onFocus}
      onClick={can ? onUse : undefined}
    >
      <Icon size={20} stroke={1.75} aria-hidden="true" />
    </button>
  );
}
