import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from './editor.ts';
import css from './fold.module.css';

type Props = {
  /** What stands for it among the folds: a section's name, a block's id, a variant's id. */
  name: string;
  level: 2 | 3 | 4;
  title: string;
  mark?: string;
  /** What is in it, in a few words. */
  note?: string;
  /** How many things in it are wrong. */
  faults?: number;
  children: ReactNode;
};

/** A part of the guide that opens and closes under its title. */
export function Fold({ name, level, title, mark, note, faults = 0, children }: Props): ReactNode {
  const { t } = useTranslation('guides');
  const { state, act } = useEditor();
  const open = state.unfolded.has(name);
  const Heading = `h${level}` as const;
  return (
    <section className={css.fold} data-level={level} data-open={open}>
      <Heading className={css.heading}>
        <button
          type="button"
          className={css.button}
          aria-expanded={open}
          id={`fold-${name}`}
          onClick={() => act({ type: 'fold', key: name })}
        >
          <IconChevronRight size={20} aria-hidden="true" className={css.chevron ?? ''} />
          {mark !== undefined && <span className={css.mark}>{mark}</span>}
          <span className={css.title}>{title}</span>
        </button>
      </Heading>
      {note !== undefined && <p className={css.note}>{note}</p>}
      {faults > 0 && <p className={css.faults}>{t('faultsWithin', { count: faults })}</p>}
      {open && <div className={css.body}>{children}</div>}
    </section>
  );
}
