import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordChange } from '../../../shared/version/word-changes.ts';
import { type Piece, piecesOf } from './compare.ts';
import css from './words.module.css';

/** What became of a text: added words underlined, removed ones struck through, and both said so to who hears the page. */
export function Words({ words, lang }: { words: readonly WordChange[]; lang: string }): ReactNode {
  // A piece has no id of its own; its place in what is compared never changes.
  const pieces = piecesOf(words).map((piece, at) => ({ piece, key: String(at) }));
  return (
    <p className={css.words} lang={lang}>
      {pieces.map(({ piece, key }) => (
        <Shown key={key} piece={piece} />
      ))}
    </p>
  );
}

function Shown({ piece }: { piece: Piece }): ReactNode {
  const { t, i18n } = useTranslation('compare');
  const heard = (says: string): ReactNode => (
    <span className="visually-hidden" lang={i18n.language}>
      {says}
    </span>
  );
  switch (piece.kind) {
    case 'same':
      return piece.text;
    case 'gap':
      return (
        <span className={css.gap} lang={i18n.language}>
          <span aria-hidden="true"> […] </span>
          {heard(t('gap'))}
        </span>
      );
    case 'added':
      return (
        <ins className={css.added}>
          {heard(t('hearAdded'))}
          {visible(piece.text)}
          {heard(t('hearEnd'))}
        </ins>
      );
    case 'removed':
      return (
        <del className={css.removed}>
          {heard(t('hearRemoved'))}
          {visible(piece.text)}
          {heard(t('hearEnd'))}
        </del>
      );
  }
}

/** An end of a line or a space by itself would be a change that nobody sees. */
const visible = (text: string): string =>
  text.trim() === '' ? text.replaceAll('\n', '¶\n').replaceAll(' ', '·') : text;
