import { Popover as MantinePopover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Button } from '../button/button.tsx';
import css from './popover.module.css';

type Props = { button: ReactNode; label: string; children: ReactNode };

/** A small sheet under its button; Esc and a click elsewhere put it away. */
export function Popover({ button, label, children }: Props): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <MantinePopover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width="min(22rem, calc(100vw - 24px))"
      trapFocus
      returnFocus
      shadow="none"
      transitionProps={{ duration: 120 }}
      classNames={{ dropdown: css.sheet ?? '' }}
    >
      <MantinePopover.Target>
        <Button
          kind="bare"
          onClick={() => setOpened(!opened)}
          // A sheet with nothing to press in it leaves the focus here, where Esc must work too.
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpened(false);
          }}
        >
          {button}
          <span className="visually-hidden">{label}</span>
        </Button>
      </MantinePopover.Target>
      <MantinePopover.Dropdown aria-label={label}>{children}</MantinePopover.Dropdown>
    </MantinePopover>
  );
}
