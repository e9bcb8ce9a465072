import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_PARTNERS, PartnerKind } from '../../shared/stage/stage.ts';
import { Button } from '../ui/button/button.tsx';
import { Field, Select } from '../ui/field/field.tsx';
import { type Draft, type DraftChange, doubledRows } from './draft.ts';
import css from './partner-rows.module.css';

/** Who will be at the table: a name and a kind each, as many as needed. */
export function PartnerRows({ draft, change }: { draft: Draft; change(change: DraftChange): void }): ReactNode {
  const { t } = useTranslation('home');
  const doubled = doubledRows(draft.rows);
  const kinds = PartnerKind.options.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }));
  return (
    <fieldset className={css.rows}>
      <legend className={css.legend}>{t('partners')}</legend>
      <p className={css.help}>{t('partnersHelp')}</p>
      {draft.rows.map((row, at) => (
        <div key={row.key} className={css.row}>
          <div className={css.name}>
            <Field
              label={t('partnerName', { number: at + 1 })}
              hideLabel
              placeholder={t('partnerName', { number: at + 1 })}
              maxLength={80}
              autoComplete="off"
              value={row.name}
              error={doubled.has(row.key) ? t('partnerTwice') : undefined}
              onValue={(name) => change({ type: 'row.name', key: row.key, name })}
            />
          </div>
          <div className={css.kind}>
            <Select
              label={t('partnerKind', { number: at + 1 })}
              hideLabel
              options={kinds}
              value={row.kind}
              onValue={(kind) => change({ type: 'row.kind', key: row.key, kind })}
            />
          </div>
          <Button
            kind="bare"
            aria-label={t('removePartner', { number: at + 1 })}
            onClick={() => change({ type: 'row.remove', key: row.key })}
          >
            <IconX size={20} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => change({ type: 'row.add' })} disabled={draft.rows.length >= MAX_PARTNERS}>
          <IconPlus size={20} aria-hidden="true" />
          {t('addPartner')}
        </Button>
      </div>
    </fieldset>
  );
}
