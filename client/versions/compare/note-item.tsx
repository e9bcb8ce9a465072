import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerId } from '../../../shared/ids.ts';
import type { NoteChange } from '../../../shared/version/compare-changes.ts';
import type { SealedNote } from '../../../shared/version/sealed.ts';
import { listFormat } from '../../i18n/list-format.ts';
import { SIGNS } from '../../notes/notes.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { SeatMark } from '../../ui/table/seat.tsx';
import css from './change-item.module.css';
import { placeIn } from './compare.ts';
import { useSides } from './use-sides.ts';
import { Words } from './words.tsx';

/** A note that came, went, moved or says something else, with whose it is and who stands behind it since. */
export function NoteItem({ change }: { change: NoteChange }): ReactNode {
  const { t, i18n } = useTranslation('compare');
  const kinds = useTranslation('notes').t;
  const { before, locale, partnerOf } = useSides();
  const note = change.after ?? change.before;
  if (note === null) return null;
  const partner = partnerOf(note.partnerId);
  const from = change.moved && change.before !== null ? placeIn(before, change.before.place) : null;
  const named = (ids: readonly PartnerId[]): string =>
    listFormat(i18n.language).format(ids.flatMap((id) => partnerOf(id)?.name ?? []));
  return (
    <>
      <p className={css.what}>
        <span className={css.kind} data-kind={note.kind}>
          <Sign name={SIGNS[note.kind]} />
          {kinds(`kind_${note.kind}`)}
        </span>
        {partner !== undefined && (
          <span className={css.who}>
            <SeatMark name={partner.name} index={partner.index} size={20} />
            {partner.name}
          </span>
        )}
        <span className={css.became}>{t(became(change))}</span>
      </p>
      <Words words={change.words} lang={locale} />
      <WasOther before={change.before} after={change.after} />
      {change.moved && <p className={css.more}>{from === null ? t('moved') : t('movedFrom', { place: from })}</p>}
      {change.adopted.length > 0 && <p className={css.more}>{t('adopted', { partners: named(change.adopted) })}</p>}
      {change.after !== null && change.unadopted.length > 0 && (
        <p className={css.more}>{t('unadopted', { partners: named(change.unadopted) })}</p>
      )}
    </>
  );
}

function became({ before, after, hidden }: NoteChange) {
  if (before === null) return 'noteOn';
  if (after !== null) return 'noteChanged';
  return hidden ? 'noteHidden' : 'noteOff';
}

function WasOther({ before, after }: { before: SealedNote | null; after: SealedNote | null }): ReactNode {
  const { t } = useTranslation('compare');
  const kinds = useTranslation('notes').t;
  if (before === null || after === null || before.kind === after.kind) return null;
  return <p className={css.more}>{t('wasKind', { kind: kinds(`kind_${before.kind}`) })}</p>;
}
