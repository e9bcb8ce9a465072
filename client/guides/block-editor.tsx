import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../shared/guide/guide.ts';
import { Button } from '../ui/button/button.tsx';
import css from './blocks-editor.module.css';
import { useEditor } from './editor.ts';
import { Fold } from './fold.tsx';
import { LineList } from './line-list.tsx';
import { foldsOf, type ListName } from './place.ts';
import { TextField } from './text-field.tsx';

type Props = { block: Block; number: number; first: boolean; last: boolean };

/** One block: its title, its core question, and its questions as lines. */
export function BlockEditor({ block, number, first, last }: Props): ReactNode {
  const { t } = useTranslation('guides');
  const { edit, faults, errorAt, state } = useEditor();
  const blockId = block.id;
  const list: ListName = { in: 'block', blockId };
  const prompts = block.questions.reduce((sum, question) => sum + question.prompts.length, 0);
  const wrong = faults.filter(({ place }) => foldsOf(place).within === blockId && errorAt(place) !== undefined).length;
  const lines = block.questions.length + prompts;
  const asks = t('blockQuestions', { count: block.questions.length });
  const note = prompts === 0 ? asks : `${asks}, ${t('blockPrompts', { count: prompts })}`;
  return (
    <Fold
      name={blockId}
      level={3}
      mark={`${number}.`}
      title={block.title.trim() === '' ? t('untitledBlock') : block.title}
      note={note}
      faults={state.unfolded.has(blockId) ? 0 : wrong}
    >
      <TextField place={{ part: 'block', blockId }} value={block.title} label={t('blockTitle')} look="title" />
      {block.coreQuestion !== null && (
        <div className={css.core}>
          <TextField place={{ part: 'core', blockId }} value={block.coreQuestion} label={t('coreQuestion')} />
          <div className={css.acts}>
            <Button kind="bare" onClick={() => edit({ type: 'core.lower', blockId })}>
              {t('coreToQuestion')}
            </Button>
            <Button kind="bare" onClick={() => edit({ type: 'core.remove', blockId })}>
              {t('removeCore')}
            </Button>
          </div>
        </div>
      )}
      <LineList list={list} what={block.title} />
      <div className={css.acts}>
        <Button onClick={() => edit({ type: 'line.add', list, at: lines, kind: 'question' })}>
          <IconPlus size={18} aria-hidden="true" />
          {t('addQuestion')}
        </Button>
        {block.coreQuestion === null && (
          <Button onClick={() => edit({ type: 'core.add', blockId })}>
            <IconPlus size={18} aria-hidden="true" />
            {t('addCore')}
          </Button>
        )}
      </div>
      <div className={css.blockActs}>
        <Button kind="bare" disabled={first} onClick={() => edit({ type: 'block.move', blockId, by: -1 })}>
          <IconArrowUp size={18} aria-hidden="true" />
          {t('blockUp')}
        </Button>
        <Button kind="bare" disabled={last} onClick={() => edit({ type: 'block.move', blockId, by: 1 })}>
          <IconArrowDown size={18} aria-hidden="true" />
          {t('blockDown')}
        </Button>
        <Button kind="bare" onClick={() => edit({ type: 'block.add', after: blockId, title: t('blocks') })}>
          <IconPlus size={18} aria-hidden="true" />
          {t('addBlockAfter')}
        </Button>
        <Button kind="alarm" onClick={() => edit({ type: 'block.remove', blockId })}>
          <IconTrash size={18} aria-hidden="true" />
          {t('removeBlock')}
        </Button>
      </div>
    </Fold>
  );
}
