import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import { openItems } from './freezing.ts';
import css from './item-list.module.css';
import { ItemRow } from './item-row.tsx';
import type { FreezeChoices } from './use-choices.ts';

type Props = { items: readonly PreflightItem[]; choices: FreezeChoices };

/** What is still open: first what has to be settled, then what can be accepted as it is. */
export function ItemList({ items, choices }: Props): ReactNode {
  const { t } = useTranslation('freezing');
  const { first, heaps } = openItems(items);
  return (
    <>
      <p className={css.count} role="status">
        {items.length === 0 ? t('openNone') : t('openCount', { count: items.length })}
      </p>
      {first.length > 0 && (
        <section className={css.first} aria-labelledby="freeze-first">
          <h3 className={css.title} id="freeze-first">
            {t('first')}
          </h3>
          <p className={css.why}>{t('firstWhy')}</p>
          <ul className={css.items}>
            {first.map((item) => (
              <ItemRow key={item.id} item={item} choices={choices} />
            ))}
          </ul>
        </section>
      )}
      {heaps.map(({ kind, items: some }) => (
        <section key={kind} className={css.heap} aria-labelledby={`freeze-${kind}`}>
          <h3 className={css.title} id={`freeze-${kind}`}>
            {t(`kind_${kind}`, { count: some.length })}
          </h3>
          <p className={css.why}>{t(`why_${kind}`)}</p>
          {some.length > 1 && <AcceptAll items={some} choices={choices} />}
          <ul className={css.items}>
            {some.map((item) => (
              <ItemRow key={item.id} item={item} choices={choices} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function AcceptAll({ items, choices }: Props): ReactNode {
  const { t } = useTranslation('freezing');
  const ids = items.map(({ id }) => id);
  const count = ids.filter((id) => choices.accepted.has(id)).length;
  return (
    <label className={css.all}>
      <input
        type="checkbox"
        checked={count === ids.length}
        ref={(box) => {
          if (box !== null) box.indeterminate = count > 0 && count < ids.length;
        }}
        onChange={({ currentTarget }) => choices.accept(ids, currentTarget.checked)}
      />
      {t('acceptAll', { count: ids.length })}
    </label>
  );
}
