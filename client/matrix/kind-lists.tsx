import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTE_KINDS } from '../../shared/board/notes.ts';
import { SIGNS } from '../notes/notes.ts';
import { Sign } from '../ui/sign/sign.tsx';
import css from './kind-lists.module.css';
import type { MatrixKind } from './reading.ts';

type Props = {
  count(kind: MatrixKind): number;
  list(kind: MatrixKind): ReactNode;
  /** `beside`: pros and cons face each other; `below`: all in one column. */
  layout: 'beside' | 'below';
  /** Under the page's own heading, or under one of a section. */
  level: 2 | 3;
};

/** A cell's notes by kind: always the same four places, so that one knows where to look. */
export function KindLists({ count, list, layout, level }: Props): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div className={css.kinds} data-layout={layout} lang={i18n.language}>
      {NOTE_KINDS.map((kind) => (
        <div key={kind} className={css.kind} data-kind={kind}>
          <Title className={css.title}>
            <Sign name={SIGNS[kind]} />
            {t(`kindTitle_${kind}`)}
            <span className={css.count}>{count(kind)}</span>
          </Title>
          {list(kind)}
        </div>
      ))}
    </div>
  );
}
