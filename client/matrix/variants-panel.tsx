import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addVariant, MAX_TITLE_LENGTH } from '../../shared/board/variants.ts';
import { freshId } from '../live/fresh-id.ts';
import { UnsentWords } from '../notes/unsent-draft.tsx';
import { Button } from '../ui/button/button.tsx';
import { Field, Select } from '../ui/field/field.tsx';
import { OwnVariantRow } from './own-variant-row.tsx';
import { TakenAway } from './taken-away.tsx';
import { useMatrix } from './use-matrix.ts';
import css from './variants-panel.module.css';

/** The partners' own variants: adding, naming, taking away, and what was taken away. */
export function VariantsPanel(): ReactNode {
  const { t } = useTranslation('matrix');
  const { own, actor } = useMatrix();
  const [said, say] = useState('');
  const standing = own.filter(({ removed }) => !removed);
  return (
    <>
      <p className={css.said} role="status">
        {said}
      </p>
      {actor !== null && <NewVariant onAdded={(title) => say(t('variantAdded', { title }))} />}
      <section className={css.part} aria-labelledby="own-variants">
        <h3 className={css.title} id="own-variants">
          {t('variantsOwn')}
        </h3>
        {standing.length === 0 && <p className={css.none}>{t('variantsOwnNone')}</p>}
        <ul className={css.list}>
          {standing.map((variant) => (
            <OwnVariantRow
              key={variant.id}
              variant={variant}
              onTaken={() => say(t('variantTaken', { title: variant.title }))}
            />
          ))}
        </ul>
      </section>
      <TakenAway onBack={(title) => say(t('variantIsBack', { title }))} />
    </>
  );
}

function NewVariant({ onAdded }: { onAdded(title: string): void }): ReactNode {
  const { t } = useTranslation('matrix');
  const { session, guide, editable } = useMatrix();
  const [title, setTitle] = useState('');
  const [base, setBase] = useState('');
  const [missing, setMissing] = useState(false);
  if (!editable) return <UnsentWords text={title} />;
  function add(event: FormEvent): void {
    event.preventDefault();
    const name = title.trim().normalize('NFC');
    setMissing(name === '');
    if (name === '') return;
    const id = freshId();
    addVariant(session.doc, { id, title: name, basedOn: base === '' ? null : base });
    setTitle('');
    onAdded(name);
  }
  return (
    <form className={css.part} aria-labelledby="new-variant" onSubmit={add}>
      <h3 className={css.title} id="new-variant">
        {t('variantNew')}
      </h3>
      <Field
        label={t('variantTitle')}
        value={title}
        maxLength={MAX_TITLE_LENGTH}
        error={missing ? t('variantTitleNeeded') : undefined}
        onValue={setTitle}
      />
      <Select
        label={t('variantBase')}
        value={base}
        options={[
          { value: '', label: t('variantBaseNone') },
          ...guide.matrix.variants.map((variant) => ({ value: variant.id, label: variant.title })),
        ]}
        onValue={setBase}
      />
      <div>
        <Button type="submit" kind="main">
          {t('variantAdd')}
        </Button>
      </div>
    </form>
  );
}
