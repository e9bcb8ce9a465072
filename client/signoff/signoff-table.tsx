import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionHead } from '../../shared/version/head.ts';
import { agrees } from '../../shared/version/rule.ts';
import { Table } from '../ui/table/table.tsx';
import { DECISION_SIGN, type PartnerWord, standingOf } from './signoff.ts';

type Props = { head: VersionHead; words: readonly PartnerWord[]; names: 'around' | 'below' | 'apart' };

/** The table at sign-off: a seat is filled where its partner agrees, and a sign says what each said. */
export function SignoffTable({ head, words, names }: Props): ReactNode {
  const { t } = useTranslation('signoff');
  const { agreed, of } = standingOf(head);
  return (
    <Table
      label={t('tableLabel')}
      names={names}
      centre={{ number: String(agreed), word: t('tableOf', { count: of }) }}
      seats={words.map(({ partner: { id, name, index }, line }) => ({
        id,
        name,
        index,
        present: line !== null && agrees(line.decision) ? 1 : 0,
        sign: line === null ? undefined : DECISION_SIGN[line.decision],
        says: `${name}: ${t(`decision_${line?.decision ?? 'none'}`)}`,
      }))}
    />
  );
}
