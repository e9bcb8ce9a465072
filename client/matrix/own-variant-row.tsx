import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRemoveNote } from '../../shared/board/notes.ts';
import { changeVariant, MAX_TITLE_LENGTH, type OwnVariant } from '../../shared/board/variants.ts';
import { useReadable } from '../live/use-live.ts';
import { UnsentWords } from '../notes/unsent-draft.tsx';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { SeatMark } from '../ui/table/seat.tsx';
import css from './own-variant-row.module.css';
import { type Matrix, partnerBy, useMatrix } from './use-matrix.ts';

/** Whose a variant is. One that isn't stamped yet was made on this very device. */
export function variantAuthor({ by, at }: OwnVariant, { actor, partnerOf }: Pick<Matrix, 'actor' | 'partnerOf'>) {
  const author = by ?? (at === 0 ? (actor?.participantId ?? null) : null);
  return { by: author, partnerId: author === null ? null : partnerOf(author) };
}

/** One own variant: its name, to be changed in place, whose it is, and the way to take it away. */
export function OwnVariantRow({ variant, onTaken }: { variant: OwnVariant; onTaken(): void }): ReactNode {
  const { t } = useTranslation('matrix');
  const matrix = useMatrix();
  const { session, guide, partners, editable, actor } = matrix;
  const [name, setName] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const author = variantAuthor(variant, matrix);
  const partner = partnerBy(partners, author.partnerId);
  const base = guide.matrix.variants.find(({ id }) => id === variant.basedOn);
  const writes = editable && actor !== null;

  function rename(): void {
    const next = name?.trim().normalize('NFC') ?? '';
    if (next !== '' && next !== variant.title) changeVariant(session.doc, variant.id, { title: next });
    setName(null);
  }

  return (
    <li className={css.variant}>
      {writes ? (
        <Field
          label={t('variantRename', { title: variant.title })}
          hideLabel
          value={name ?? variant.title}
          maxLength={MAX_TITLE_LENGTH}
          onValue={setName}
          onBlur={rename}
          onKeyDown={({ key, currentTarget, nativeEvent }) => {
            if (key === 'Enter' && !nativeEvent.isComposing) currentTarget.blur();
          }}
        />
      ) : (
        <p className={css.title}>{variant.title}</p>
      )}
      {!writes && name !== null && name.trim() !== variant.title && <UnsentWords text={name} />}
      <div className={css.foot}>
        <p className={css.of}>
          {partner !== null && <SeatMark name={partner.name} index={partner.index} size={20} />}
          {[partner?.name, base === undefined ? undefined : t('basedOn', { variant: base.title })]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </p>
        {writes && mayRemoveNote(actor, author) && !asking && (
          <Button
            kind="bare"
            aria-label={t('variantTakeNamed', { title: variant.title })}
            onClick={() => setAsking(true)}
          >
            {t('variantTake')}
          </Button>
        )}
      </div>
      {asking && writes && (
        <Ask
          variant={variant}
          onNo={() => setAsking(false)}
          onYes={() => {
            changeVariant(session.doc, variant.id, { removed: true });
            onTaken();
          }}
        />
      )}
    </li>
  );
}

function Ask({ variant, onYes, onNo }: { variant: OwnVariant; onYes(): void; onNo(): void }): ReactNode {
  const { t } = useTranslation('matrix');
  const common = useTranslation('common').t;
  const { notes } = useMatrix();
  const count = useReadable(notes.all).filter(
    ({ place, removed }) => !removed && place.variantId === variant.id,
  ).length;
  return (
    <div className={css.ask} role="alertdialog" aria-label={t('variantTakeAsk', { title: variant.title })}>
      <p>{t('variantTakeNotes', { count })}</p>
      <div className={css.choices}>
        <Button kind="alarm" autoFocus onClick={onYes}>
          {t('variantTake')}
        </Button>
        <Button kind="bare" onClick={onNo}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}
