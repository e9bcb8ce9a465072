import type { KeyboardEvent, ReactNode } from 'react';
import { fieldId, useEditor } from './editor.ts';
import { keyOf, type Place } from './place.ts';
import css from './text-field.module.css';

type Props = {
  place: Place;
  value: string;
  label: string;
  hideLabel?: boolean;
  /** `title` is set larger, `line` has no frame until one comes near. */
  look?: 'field' | 'title' | 'line';
  /** Whether line breaks belong in it. */
  paragraphs?: boolean;
  onKeyDown?(event: KeyboardEvent<HTMLTextAreaElement>): void;
};

/** A text of the guide: as high as what stands in it, with what is wrong with it underneath. */
export function TextField({
  place,
  value,
  label,
  hideLabel = false,
  look = 'field',
  paragraphs = false,
  onKeyDown,
}: Props): ReactNode {
  const { guide, edit, errorAt } = useEditor();
  const id = fieldId(keyOf(place));
  const error = errorAt(place);
  const change = (text: string) =>
    edit({ type: 'text', place, text: paragraphs ? text : text.replace(/\s*[\r\n]+\s*/g, ' ') });
  return (
    <div className={css.field}>
      <label className={hideLabel ? 'visually-hidden' : css.label} htmlFor={id}>
        {label}
      </label>
      {/* The same text, unseen, gives the field its height: also in browsers that can't size a field by its content. */}
      <div className={css.grow} data-look={look} data-value={value}>
        <textarea
          id={id}
          className={css.text}
          rows={1}
          lang={guide.locale}
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onKeyDown={onKeyDown}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </div>
      {error !== undefined && (
        <p className={css.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
