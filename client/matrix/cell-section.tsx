import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Weight } from '../../shared/board/weigh.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { Balance } from './balance.tsx';
import css from './cell-section.module.css';
import { Heard } from './heard.tsx';
import { useWeightWords } from './use-cell-words.ts';

type Props = {
  id: string;
  title: string;
  /** The page of its own; absent on a screen without controls. */
  to?: string;
  weight: Weight;
  partners: readonly Partner[];
  /** Where it is in the matrix, for what is dragged over it. */
  place?: { variantId: string; aspectId: string };
  /** What the guide says. */
  guide: ReactNode;
  /** The notes, and what goes with them. */
  children: ReactNode;
};

/** A cell among others of its row or column: its heading, what it weighs, what the guide says, its notes. */
export function CellSection({ id, title, to, weight, partners, place, guide, children }: Props): ReactNode {
  const { i18n } = useTranslation('matrix');
  const words = useWeightWords(partners);
  return (
    <section className={css.cell} aria-labelledby={id} data-variant={place?.variantId} data-aspect={place?.aspectId}>
      <h2 className={css.title} id={id}>
        {to === undefined ? title : <Link to={to}>{title}</Link>}
      </h2>
      <div className={css.weight} lang={i18n.language}>
        <p className="visually-hidden">{words(weight).join(' ')}</p>
        <Balance weight={weight} />
        <Heard weight={weight} partners={partners} />
      </div>
      <div>{guide}</div>
      {children}
    </section>
  );
}
