import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteKind } from '../../shared/board/notes.ts';
import { Sign } from '../ui/sign/sign.tsx';
import css from './kind-choice.module.css';
import { SIGNS } from './notes.ts';

type Props = { kinds: readonly NoteKind[]; value: NoteKind; onValue(kind: NoteKind): void };

/** What kind of note it will be: signs beside each other, the chosen one with its word. */
export function KindChoice({ kinds, value, onValue }: Props): ReactNode {
  const { t } = useTranslation('notes');
  const name = useId();
  return (
    <fieldset className={css.kinds}>
      <legend className="visually-hidden">{t('kind')}</legend>
      {kinds.map((kind) => (
        <label key={kind} className={css.kind} data-kind={kind} title={t(`kind_${kind}`)}>
          <input
            type="radio"
            className={css.radio}
            name={name}
            value={kind}
            checked={kind === value}
            onChange={() => onValue(kind)}
          />
          <Sign name={SIGNS[kind]} />
          <span className={kind === value ? css.word : 'visually-hidden'}>{t(`kind_${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
