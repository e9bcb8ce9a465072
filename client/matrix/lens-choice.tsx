import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PartnerId } from '../../shared/ids.ts';
import { Select } from '../ui/field/field.tsx';
import { useMatrix } from './use-matrix.ts';

/** Through whose eyes one looks at the matrix. */
export function LensChoice(): ReactNode {
  const { t } = useTranslation('matrix');
  const { reading, read, partners } = useMatrix();
  if (partners.length === 0) return null;
  return (
    <Select
      label={t('lens')}
      hideLabel
      value={reading.lens ?? ''}
      options={[
        { value: '', label: t('lensOff') },
        ...partners.map(({ id, name }) => ({ value: id, label: t('lensFor', { partner: name }) })),
      ]}
      onValue={(value) => read({ ...reading, lens: PartnerId.safeParse(value).data ?? null })}
    />
  );
}
