import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Listed } from '../../../shared/voting/options.ts';
import { MAX_OPTION_TITLE, MAX_OPTIONS, Subject } from '../../../shared/voting/round.ts';
import { Button } from '../../ui/button/button.tsx';
import { Choices } from '../../ui/field/choices.tsx';
import { Field } from '../../ui/field/field.tsx';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import css from './round-form.module.css';
import type { PartProps } from './round-form.tsx';

const KINDS = Subject.shape.kind;

/** What is voted on: scenarios, variants, or options of one's own. */
export function SubjectPart(
  props: PartProps & { listed: Record<'scenarios' | 'variants', readonly Listed[]> },
): ReactNode {
  const { draft, wrongAt, onChange, listed } = props;
  const { t } = useTranslation('voting');
  return (
    <div className={css.part}>
      <Choices
        legend={t('subject')}
        layout="row"
        choices={KINDS.options.map((kind) => ({ value: kind, label: t(`subject_${kind}`) }))}
        value={draft.subject}
        error={wrongAt('subject')}
        onValue={(value) => {
          const kind = KINDS.safeParse(value);
          if (kind.success) onChange({ subject: kind.data, ids: null });
        }}
      />
      {draft.subject === 'options' ? <OwnOptions {...props} /> : <Which {...props} things={listed[draft.subject]} />}
    </div>
  );
}

function Which({ draft, onChange, things }: PartProps & { things: readonly Listed[] }): ReactNode {
  const { t } = useTranslation('voting');
  const { guide } = useWorkshop().view;
  if (draft.subject === 'options') return null;
  if (things.length === 0) return <p className={css.help}>{t(`subjectNone_${draft.subject}`)}</p>;
  const chosen = draft.ids ?? things.map(({ id }) => id);
  return (
    <fieldset>
      <legend className={css.legend}>{t('which')}</legend>
      {things.map(({ id, title }) => (
        <label key={id} className={css.check}>
          <input
            type="checkbox"
            className={css.box}
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => {
              const ids = things
                .map((one) => one.id)
                .filter((one) => (one === id ? currentTarget.checked : chosen.includes(one)));
              onChange({ ids: ids.length === things.length ? null : ids });
            }}
          />
          <span lang={guide.locale}>{title}</span>
        </label>
      ))}
      <p className={css.help}>{t('whichHelp')}</p>
    </fieldset>
  );
}

function OwnOptions({ draft, onChange }: PartProps): ReactNode {
  const { t } = useTranslation('voting');
  const { options } = draft;
  const last = Math.max(...options.map(({ key }) => key), 0);
  return (
    <fieldset className={css.rows}>
      <legend className={css.legend}>{t('ownOptions')}</legend>
      {options.map(({ key, title }, at) => (
        <div key={key} className={css.row}>
          <Field
            label={t('option', { number: at + 1 })}
            hideLabel
            placeholder={t('option', { number: at + 1 })}
            value={title}
            maxLength={MAX_OPTION_TITLE}
            autoComplete="off"
            onValue={(typed) =>
              onChange({ options: options.map((one) => (one.key === key ? { key, title: typed } : one)) })
            }
          />
          <Button
            kind="bare"
            disabled={options.length < 2}
            onClick={() => onChange({ options: options.filter((one) => one.key !== key) })}
          >
            <IconX size={20} aria-hidden="true" />
            <span className="visually-hidden">{t('optionAway', { number: at + 1 })}</span>
          </Button>
        </div>
      ))}
      {options.length < MAX_OPTIONS && (
        <div>
          <Button onClick={() => onChange({ options: [...options, { key: last + 1, title: '' }] })}>
            <IconPlus size={18} aria-hidden="true" />
            {t('optionMore')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
