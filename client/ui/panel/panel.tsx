import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './panel.module.css';

type Props = { title: string; opened: boolean; onClose(): void; children: ReactNode };

/** A sheet from the side over the page: Esc or a click beside it puts it away, and the focus goes back. */
export function Panel({ title, opened, onClose, children }: Props): ReactNode {
  const { t } = useTranslation('common');
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={560}
      padding={24}
      overlayProps={{ backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 150 }}
      closeButtonProps={{ 'aria-label': t('close'), size: 44, iconSize: 24 }}
      classNames={{
        content: css.content ?? '',
        title: css.title ?? '',
        header: css.header ?? '',
        body: css.body ?? '',
      }}
    >
      {children}
    </Drawer>
  );
}
