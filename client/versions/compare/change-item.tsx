import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../shared/version/compare-changes.ts';
import css from './change-item.module.css';
import { NoteItem } from './note-item.tsx';
import { PositionItem } from './position-item.tsx';
import { useSides } from './use-sides.ts';
import { Words } from './words.tsx';

/** One change, as one goes along them: it takes the focus, so that it is read out. */
export function ChangeItem({ change }: { change: Change }): ReactNode {
  return (
    <li className={css.change} data-change={change.kind} tabIndex={-1}>
      <Said change={change} />
    </li>
  );
}

function Said({ change }: { change: Change }): ReactNode {
  const { t } = useTranslation('compare');
  const { locale } = useSides();
  const checklist = useTranslation('checklist').t;
  switch (change.kind) {
    case 'text':
      return (
        <>
          <p className={css.what}>{t(`field_${change.field}`)}</p>
          <Words words={change.words} lang={locale} />
        </>
      );
    case 'looks':
      return (
        <>
          <p className={css.what}>{t(`field_${change.field}`)}</p>
          <p>{t('looks')}</p>
        </>
      );
    case 'listed':
      if (change.what === 'question') return <p>{t(change.on ? 'questionOn' : 'questionOff')}</p>;
      return <p>{t(change.on ? 'variantOn' : 'variantOff', { title: change.title })}</p>;
    case 'agenda':
      return <p>{t(change.on ? 'agendaOn' : 'agendaOff')}</p>;
    case 'note':
      return <NoteItem change={change} />;
    case 'position':
      return <PositionItem change={change} />;
    case 'combined':
      return <p>{t(change.on ? 'combinedOn' : 'combinedOff', { title: change.title })}</p>;
    case 'state': {
      const state = (one: typeof change.before): string => (one === null ? t('nothing') : checklist(`state_${one}`));
      return <p>{t('state', { before: state(change.before), after: state(change.after) })}</p>;
    }
    case 'link':
      return <p>{t(change.on ? 'linkOn' : 'linkOff', { title: change.title, url: change.url })}</p>;
    case 'round':
      return <p>{t(roundKey(change))}</p>;
  }
}

function roundKey({ before, after, revealed }: Change & { kind: 'round' }) {
  if (after === null) return 'roundOff';
  if (revealed) return 'roundRevealed';
  return before === null ? 'roundOn' : 'roundChanged';
}
