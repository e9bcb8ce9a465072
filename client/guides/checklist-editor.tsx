import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { useEditor } from './editor.ts';
import { Fold } from './fold.tsx';
import { LineList } from './line-list.tsx';
import type { ListName } from './place.ts';

const CHECKLIST: ListName = { in: 'checklist' };

/** What is to be prepared. */
export function ChecklistEditor(): ReactNode {
  const { t } = useTranslation('guides');
  const { guide, edit } = useEditor();
  const count = guide.checklist.length;
  return (
    <Fold name="checklist" level={2} title={t('checklist')} note={t('checklistNote', { count })}>
      <LineList list={CHECKLIST} what={t('checklist')} />
      <div>
        <Button onClick={() => edit({ type: 'line.add', list: CHECKLIST, at: count, kind: 'item' })}>
          <IconPlus size={18} aria-hidden="true" />
          {t('addItem')}
        </Button>
      </div>
    </Fold>
  );
}
