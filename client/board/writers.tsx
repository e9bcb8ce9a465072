import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerId } from '../../shared/ids.ts';
import { listFormat } from '../i18n/list-format.ts';
import { useStage } from '../workshop/use-workshop.ts';
import { Marks } from './marks.tsx';

const MOST = 4;

/** The partners that wrote, contributed or took a position in a block. */
export function Writers({ partnerIds }: { partnerIds: readonly PartnerId[] }): ReactNode {
  const { t, i18n } = useTranslation('board');
  const { partners } = useStage();
  const wrote = partners.filter(({ id }) => partnerIds.includes(id));
  const names = listFormat(i18n.language).format(wrote.map(({ name }) => name));
  return (
    <Marks
      partners={wrote}
      says={t('writtenBy', { count: wrote.length, partners: names })}
      most={MOST}
      size={24}
      icon={<IconPencil size={16} aria-hidden="true" />}
    />
  );
}
