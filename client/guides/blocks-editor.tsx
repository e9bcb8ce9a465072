import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { BlockEditor } from './block-editor.tsx';
import css from './blocks-editor.module.css';
import { fieldId, useEditor } from './editor.ts';
import { Fold } from './fold.tsx';
import { Part, sliceAround } from './part.tsx';
import { keyOf } from './place.ts';
import { TextField } from './text-field.tsx';
import { themeRuns } from './theme-runs.ts';

/** The blocks, theme after theme, as the board will have them. */
export function BlocksEditor(): ReactNode {
  const { t } = useTranslation('guides');
  const editor = useEditor();
  const { guide, edit, errorAt } = editor;
  const runs = themeRuns(guide);
  const error = errorAt({ part: 'blocks' });
  return (
    <Fold name="blocks" level={2} title={t('blocks')}>
      {runs.map(({ key, theme, blocks }, runAt) => (
        <div key={key} className={css.theme}>
          {theme !== null && (
            <TextField
              place={{ part: 'theme', themeId: theme.id }}
              value={theme.title}
              label={t('theme', { number: runAt + 1 })}
              look="title"
            />
          )}
          <div>
            {blocks.map(({ block, number }) => (
              <Part
                key={block.id}
                editor={editor}
                slice={[block, number, guide.blocks.length, ...sliceAround(editor, block.id)]}
              >
                <BlockEditor block={block} number={number} first={number === 1} last={number === guide.blocks.length} />
              </Part>
            ))}
          </div>
        </div>
      ))}
      {error !== undefined && <p className={css.error}>{error}</p>}
      <div>
        <Button
          id={fieldId(keyOf({ part: 'blocks' }))}
          onClick={() => edit({ type: 'block.add', after: null, title: t('blocks') })}
        >
          <IconPlus size={18} aria-hidden="true" />
          {t('addBlock')}
        </Button>
      </div>
    </Fold>
  );
}
