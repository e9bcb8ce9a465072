import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { useEditor } from './editor.ts';
import css from './matrix-editor.module.css';

type Props = { of: 'aspect' | 'variant'; id: string; title: string; first: boolean; last: boolean };

/** Moves an aspect or a variant, or takes it away with all that stands under it. */
export function NamedTools({ of, id, title, first, last }: Props): ReactNode {
  const { t } = useTranslation('guides');
  const { edit } = useEditor();
  return (
    <div className={css.tools}>
      <Button
        kind="bare"
        data-tool="up"
        disabled={first}
        aria-label={t('moveUp', { title })}
        onClick={() => edit({ type: `${of}.move`, id, by: -1 })}
      >
        <IconArrowUp size={18} aria-hidden="true" />
      </Button>
      <Button
        kind="bare"
        data-tool="down"
        disabled={last}
        aria-label={t('moveDown', { title })}
        onClick={() => edit({ type: `${of}.move`, id, by: 1 })}
      >
        <IconArrowDown size={18} aria-hidden="true" />
      </Button>
      <Button kind="bare" aria-label={t('removeNamed', { title })} onClick={() => edit({ type: `${of}.remove`, id })}>
        <IconTrash size={18} aria-hidden="true" />
      </Button>
    </div>
  );
}
