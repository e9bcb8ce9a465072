import { IconFilter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTE_KINDS } from '../../shared/board/notes.ts';
import { SIGNS } from '../notes/notes.ts';
import { Select } from '../ui/field/field.tsx';
import { Popover } from '../ui/popover/popover.tsx';
import { Sign } from '../ui/sign/sign.tsx';
import { SeatMark } from '../ui/table/seat.tsx';
import { SORTS } from './reading.ts';
import css from './reading-form.module.css';
import { useMatrix } from './use-matrix.ts';

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** Whose points, which kinds, in which order. */
export function ReadingForm(): ReactNode {
  const { t } = useTranslation('matrix');
  const { reading, read, partners } = useMatrix();
  const button = (
    <>
      <IconFilter size={20} aria-hidden="true" />
      <span aria-hidden="true">{t('choose')}</span>
    </>
  );
  return (
    <Popover button={button} label={t('choose')}>
      <fieldset className={css.group}>
        <legend className={css.legend}>{t('onlyPartners')}</legend>
        {partners.map(({ id, name, index }) => (
          <label key={id} className={css.choice}>
            <input
              type="checkbox"
              checked={reading.partners.includes(id)}
              onChange={() => read({ ...reading, partners: toggled(reading.partners, id) })}
            />
            <SeatMark name={name} index={index} size={24} />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset className={css.kinds}>
        <legend className={css.legend}>{t('onlyKinds')}</legend>
        {NOTE_KINDS.map((kind) => (
          <label key={kind} className={css.choice}>
            <input
              type="checkbox"
              checked={reading.kinds.includes(kind)}
              onChange={() => read({ ...reading, kinds: toggled(reading.kinds, kind) })}
            />
            <Sign name={SIGNS[kind]} />
            {t(`kind_${kind}`)}
          </label>
        ))}
      </fieldset>
      <Select
        label={t('sort')}
        value={reading.sort}
        options={SORTS.map((sort) => ({ value: sort, label: t(`sort_${sort}`) }))}
        onValue={(value) => read({ ...reading, sort: SORTS.find((sort) => sort === value) ?? 'own' })}
      />
    </Popover>
  );
}
