import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { createPortal } from 'react-dom';
import { type Drop, watchDrags } from './drag.ts';
import css from './draggable.module.css';
import { useCellActs } from './use-cell-acts.ts';
import { useMatrix } from './use-matrix.ts';

/** Cells within this can give each other notes by the mouse. */
export function Draggable({ className, children }: { className?: string | undefined; children: ReactNode }): ReactNode {
  const { notes, editable, actor, reading } = useMatrix();
  const { put } = useCellActs();
  const frame = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const may = useEffectEvent(() => editable && actor !== null);
  const onDrop = useEffectEvent(({ noteId, place, before }: Drop) => {
    const note = notes.all.getSnapshot().find(({ id }) => id === noteId);
    // Sorted for reading, a note has no place among the others: it comes behind all.
    if (note !== undefined) put(note, place, reading.sort === 'own' ? before : null);
  });
  useEffect(() => {
    if (frame.current === null || layer.current === null) return;
    return watchDrags({
      frame: frame.current.querySelector<HTMLElement>('[data-scrolls]') ?? frame.current,
      layer: layer.current,
      classes: { picture: css.picture ?? '', line: css.line ?? '' },
      may: () => may(),
      onDrop: (drop) => onDrop(drop),
    });
  }, []);
  return (
    <div ref={frame} className={className}>
      {children}
      {createPortal(<div ref={layer} className={css.layer} aria-hidden="true" />, document.body)}
    </div>
  );
}
