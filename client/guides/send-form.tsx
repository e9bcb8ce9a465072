import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../shared/guide/guide.ts';
import { Button } from '../ui/button/button.tsx';
import { Select } from '../ui/field/field.tsx';
import { useEditor } from './editor.ts';
import css from './line-tools.module.css';
import { keyOfList, type ListName } from './place.ts';

type Target = { value: string; label: string; list: ListName };

/** To another block, or to another aspect of the same variant. Chosen first and sent then: arrow keys change a choice too. */
export function SendForm({ list, onSend }: { list: ListName; onSend(to: ListName): void }): ReactNode {
  const { t } = useTranslation('guides');
  const { guide } = useEditor();
  const targets = targetsOf(guide, list).map((target, at) => ({
    ...target,
    label: target.label.trim() === '' ? t('untitled', { number: at + 1 }) : target.label,
  }));
  const [chosen, choose] = useState(targets[0]?.value ?? '');
  const target = targets.find(({ value }) => value === chosen) ?? targets[0];
  if (target === undefined) return null;
  return (
    <div className={css.send}>
      <div className={css.where}>
        <Select
          label={list.in === 'block' ? t('toBlock') : t('toAspect')}
          value={target.value}
          options={targets}
          onValue={choose}
        />
      </div>
      <Button onClick={() => onSend(target.list)}>{t('send')}</Button>
    </div>
  );
}

function targetsOf(guide: Guide, list: ListName): Target[] {
  if (list.in === 'checklist') return [];
  const all: { label: string; list: ListName }[] =
    list.in === 'block'
      ? guide.blocks.map(({ id, title }) => ({ label: title, list: { in: 'block', blockId: id } }))
      : guide.matrix.aspects.map(({ id, title }) => ({ label: title, list: { ...list, aspectId: id, group: null } }));
  return all
    .map((target) => ({ ...target, value: keyOfList(target.list) }))
    .filter(({ value }) => value !== keyOfList(list));
}
