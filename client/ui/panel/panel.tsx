import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './panel.module.css';

type Props = {
  title: string;
  opened: boolean;
  onClose(): void;
  /** It is put away because one goes somewhere else: the focus doesn't go back to where it was opened. */
  keepsFocus?: boolean;
  children: ReactNode;
};

/** A sheet from the side over the page: Esc or a click beside it puts it away, and the focus goes back. */
export function Panel({ title, opened, onClose, keepsFocus = false, children }: Props): ReactNode {
  const { t } = useTranslation('common');
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      position="right"
      size={560}
      returnFocus={!keepsFocus}
      padding={0}
      transitionProps={{ duration: 150 }}
      // As a class of the content alone: given as its className it also covers the page behind.
      classNames={{ content: css.content ?? '' }}
    >
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        <div className={css.head}>
          <Drawer.Title className={css.title ?? ''}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('close')} size={44} iconSize={24} />
        </div>
        <Drawer.Body className={css.body ?? ''}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
