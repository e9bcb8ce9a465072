import { IconCheck } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CHECK_STATES,
  type CheckItem,
  CheckState,
  changeCheckItem,
  MAX_OWNER_LENGTH,
} from '../../shared/board/checklist.ts';
import type { Session } from '../live/live.ts';
import { useKeptFocus } from '../locks/kept-focus.ts';
import { UnsentWords } from '../notes/unsent-draft.tsx';
import { checkAnchor } from '../search/entries.ts';
import { Choices } from '../ui/field/choices.tsx';
import { Field } from '../ui/field/field.tsx';
import { useEditable, useWorkshop } from '../workshop/use-workshop.ts';
import { CheckLinks } from './check-links.tsx';
import { CheckNotes } from './check-notes.tsx';
import css from './check-row.module.css';
import { OWNERS_LIST } from './owners.tsx';
import { type OwnerPen, useOwner } from './use-owner.ts';

type Props = { item: CheckItem; number: number; text: string; session: Session };

/** One thing to find out: how far it is, who does it, what was found. */
export const CheckRow = memo(function CheckRow({ item, number, text, session }: Props): ReactNode {
  const { guide } = useWorkshop().view;
  const editable = useEditable(null);
  const ref = useKeptFocus<HTMLElement>(editable);
  const owner = useOwner(
    item.owner,
    editable ? (value) => changeCheckItem(session.doc, item.id, { owner: value }) : null,
  );
  const titleId = checkAnchor(item.id);
  return (
    <li className={css.item} data-state={item.state}>
      <section ref={ref} className={css.body} aria-labelledby={titleId}>
        <span className={css.sign} aria-hidden="true">
          {item.state === 'done' ? <IconCheck size={20} stroke={3} /> : number}
        </span>
        <h2 className={css.text} id={titleId} lang={guide.locale}>
          {text}
        </h2>
        <div className={css.facts}>
          {editable ? <Facts item={item} session={session} owner={owner} /> : <FactsRead item={item} />}
          <UnsentWords text={owner.late} />
        </div>
        <div className={css.found}>
          <CheckNotes item={item} labelledBy={titleId} session={session} editable={editable} />
          <CheckLinks item={item} doc={session.doc} editable={editable} />
        </div>
      </section>
    </li>
  );
});

type FactsProps = { item: CheckItem; session: Session; owner: OwnerPen };

function Facts({ item, session: { doc }, owner }: FactsProps): ReactNode {
  const { t } = useTranslation('checklist');
  return (
    <>
      <Choices
        legend={t('state')}
        layout="row"
        value={item.state}
        choices={CHECK_STATES.map((state) => ({ value: state, label: t(`state_${state}`) }))}
        onValue={(value) => {
          const state = CheckState.safeParse(value);
          if (state.success) changeCheckItem(doc, item.id, { state: state.data });
        }}
      />
      <Field
        label={t('owner')}
        list={OWNERS_LIST}
        maxLength={MAX_OWNER_LENGTH}
        autoComplete="off"
        placeholder={t('ownerNone')}
        value={owner.value}
        onValue={owner.type}
        onBlur={owner.leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) owner.settle();
        }}
      />
    </>
  );
}

function FactsRead({ item }: { item: CheckItem }): ReactNode {
  const { t } = useTranslation('checklist');
  return (
    <dl className={css.read}>
      <dt>{t('state')}</dt>
      <dd>{t(`state_${item.state}`)}</dd>
      <dt>{t('owner')}</dt>
      <dd>{item.owner === '' ? t('ownerNone') : item.owner}</dd>
    </dl>
  );
}
