import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Variant } from '../../shared/guide/guide.ts';
import { Button } from '../ui/button/button.tsx';
import { CellEditor } from './cell-editor.tsx';
import { useEditor } from './editor.ts';
import { Fold } from './fold.tsx';
import css from './matrix-editor.module.css';
import { NamedTools } from './named-tools.tsx';
import { Part, sliceAround } from './part.tsx';
import { foldsOf } from './place.ts';
import { TextField } from './text-field.tsx';

/** The matrix: what is weighed, and per variant what the guide says of it. */
export function MatrixEditor(): ReactNode {
  const { t } = useTranslation('guides');
  const { guide, edit } = useEditor();
  const { aspects, variants } = guide.matrix;
  return (
    <Fold
      name="matrix"
      level={2}
      title={t('matrix')}
      note={t('matrixNote', { variants: variants.length, aspects: aspects.length })}
    >
      <section className={css.aspects}>
        <h3>{t('aspects')}</h3>
        {aspects.map(({ id, title }, at) => (
          <div key={id} className={css.named}>
            <TextField
              place={{ part: 'aspect', aspectId: id }}
              value={title}
              label={t('aspectAt', { number: at + 1 })}
              hideLabel
            />
            <NamedTools of="aspect" id={id} title={title} first={at === 0} last={at === aspects.length - 1} />
          </div>
        ))}
        <div>
          <Button onClick={() => edit({ type: 'aspect.add' })}>
            <IconPlus size={18} aria-hidden="true" />
            {t('addAspect')}
          </Button>
        </div>
      </section>
      <section>
        <h3>{t('variants')}</h3>
        {variants.map((variant, at) => (
          <VariantEditor key={variant.id} variant={variant} at={at} />
        ))}
      </section>
      <div>
        <Button onClick={() => edit({ type: 'variant.add' })}>
          <IconPlus size={18} aria-hidden="true" />
          {t('addVariant')}
        </Button>
      </div>
    </Fold>
  );
}

function VariantEditor({ variant, at }: { variant: Variant; at: number }): ReactNode {
  const { t } = useTranslation('guides');
  const editor = useEditor();
  const { guide, faults, errorAt, state } = editor;
  const blockTitles = guide.blocks.map((block) => block.title).join('\n');
  const { aspects, variants } = guide.matrix;
  const { id, title } = variant;
  const wrong = faults.filter(({ place }) => foldsOf(place).within === id && errorAt(place) !== undefined).length;
  const points = Object.values(variant.cells).reduce(
    (sum, { considerations, groups }) =>
      sum + considerations.length + groups.reduce((inner, group) => inner + group.considerations.length, 0),
    0,
  );
  return (
    <Fold
      name={id}
      level={4}
      mark={`${at + 1}.`}
      title={title.trim() === '' ? t('untitledVariant') : title}
      note={t('points', { count: points })}
      faults={state.unfolded.has(id) ? 0 : wrong}
    >
      <TextField place={{ part: 'variant', variantId: id }} value={title} label={t('variantTitle')} look="title" />
      {aspects.map((aspect) => (
        <Part
          key={aspect.id}
          editor={editor}
          slice={[variant.cells[aspect.id], aspect.title, title, blockTitles, ...sliceAround(editor, id)]}
        >
          <CellEditor variantId={id} aspectId={aspect.id} aspectTitle={aspect.title} variantTitle={title} />
        </Part>
      ))}
      <NamedTools of="variant" id={id} title={title} first={at === 0} last={at === variants.length - 1} />
    </Fold>
  );
}
