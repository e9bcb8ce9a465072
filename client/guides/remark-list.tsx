import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { useEditor } from './editor.ts';
import type { KeptGuide } from './kept-guide.ts';
import css from './remark-list.module.css';
import { remarkFinder } from './remark-places.ts';

/** Of a long list, what is shown at first. */
const FIRST = 6;

type Props = Pick<KeptGuide, 'numbers' | 'remarks'> & { onSeen(at: number, seen: boolean): void };

/** What the reading of the file was not sure of: where in the file, and with one press where in the guide. */
export function RemarkList({ numbers, remarks, onSeen }: Props): ReactNode {
  const { t } = useTranslation('guides');
  const { guide, act } = useEditor();
  // Going through the whole guide may come after the letter that was typed.
  const settled = useDeferredValue(guide);
  const placeOf = useMemo(() => remarkFinder(settled), [settled]);
  const [all, showAll] = useState(false);
  const open = remarks.filter(({ seen }) => !seen).length;
  if (remarks.length === 0) return <p className={css.none}>{t('noRemarks')}</p>;
  const numbered = remarks.map((remark, at) => ({ ...remark, at }));
  const shown = all ? numbered : numbered.slice(0, FIRST);
  return (
    <>
      <h2 className={css.heading}>{t('remarks', { count: open })}</h2>
      <ul className={css.list}>
        {shown.map(({ line, text, seen, at }) => {
          const place = placeOf(text);
          const where = numbers === 'lines' ? t('line', { line }) : t('paragraph', { line });
          return (
            <li key={at} className={css.remark} data-seen={seen}>
              <p>
                <span className={css.where}>{where}</span> {text}
              </p>
              <div className={css.acts}>
                {place !== null && (
                  <Button
                    kind="bare"
                    aria-label={t('goThereFrom', { where })}
                    onClick={() => act({ type: 'goto', place })}
                  >
                    {t('goThere')}
                  </Button>
                )}
                <label className={css.seen}>
                  <input type="checkbox" checked={seen} onChange={() => onSeen(at, !seen)} />
                  {t('seen')}
                  <span className="visually-hidden">, {where}</span>
                </label>
              </div>
            </li>
          );
        })}
      </ul>
      {remarks.length > shown.length && (
        <div>
          <Button onClick={() => showAll(true)}>{t('allRemarks', { count: remarks.length })}</Button>
        </div>
      )}
    </>
  );
}
