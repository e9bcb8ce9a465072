import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { listFormat } from '../i18n/list-format.ts';
import { useReadable } from '../live/use-live.ts';
import { Button } from '../ui/button/button.tsx';
import { isFiltered, isRead, PLAIN_READING } from './reading.ts';
import css from './reading-now.module.css';
import { useMatrix } from './use-matrix.ts';

/** Says in words that one doesn't see everything, or not in its own order; and the way back to all. */
export function ReadingNow(): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { reading, read, notes, partners, partnerOf } = useMatrix();
  const all = useReadable(notes.all);
  const { shown, total } = useMemo(() => {
    const standing = all.filter(({ removed }) => !removed);
    return { total: standing.length, shown: standing.filter((note) => isRead(note, reading, partnerOf)).length };
  }, [all, reading, partnerOf]);
  if (!isFiltered(reading) && reading.sort === 'own') return <p className="visually-hidden" role="status" />;
  const list = listFormat(i18n.language);
  const either = listFormat(i18n.language, 'disjunction');
  const names = partners.flatMap(({ id, name }) => (reading.partners.includes(id) ? [name] : []));
  const what = [
    ...(reading.kinds.length > 0
      ? [t('reading_kinds', { kinds: list.format(reading.kinds.map((k) => t(`kind_${k}`))) })]
      : []),
    ...(reading.partners.length > 0 ? [t('reading_partners', { partners: either.format(names) })] : []),
    ...(reading.sort === 'own' ? [] : [t(`reading_${reading.sort}`)]),
  ].join(', ');
  return (
    <div className={css.now}>
      <p role="status">{isFiltered(reading) ? t('readingNow', { shown, total, what }) : t('sortedNow', { what })}</p>
      <Button onClick={() => read({ ...PLAIN_READING, lens: reading.lens })}>{t('showAll')}</Button>
    </div>
  );
}
