import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type ToggleEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import css from './menu.module.css';

/**
 * A button with a menu: what can be done here, out of sight until it is asked for. The sheet is the browser's own
 * popover: it lies over everything, a click elsewhere or Esc puts it away, and the focus goes back to the button.
 */
type MenuItem = {
  id: string;
  label: string;
  icon?: ReactNode;
  /** Given for one of a few: whether it is the one. */
  checked?: boolean;
  disabled?: boolean;
  onSelect(): void;
};
/** Items that belong together; a line stands between groups. */
export type MenuGroup = { id: string; label?: string; items: readonly MenuItem[] };

type Props = {
  /** What the button opens, for who doesn't see it. */
  label: string;
  describedBy?: string;
  tabIndex?: number;
  /** Goes on the button as `data-part`. */
  part?: string;
  children: ReactNode;
  groups: readonly MenuGroup[];
};

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const GAP_PX = 4;
const WIDTH_PX = 260;
/** As high as a menu is. */
const ENOUGH_PX = 440;

/** Under its button where there is room, else where there is most; never out of the page. */
function besides(button: HTMLElement): CSSProperties {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const room = window.innerHeight - bottom;
  return {
    ...(room >= ENOUGH_PX || room >= top
      ? { top: bottom + GAP_PX, maxHeight: room - 2 * GAP_PX }
      : { bottom: window.innerHeight - top + GAP_PX, maxHeight: top - 2 * GAP_PX }),
    ...(right > WIDTH_PX ? { right: document.documentElement.clientWidth - right } : { left }),
  };
}

export function Menu({ label, describedBy, tabIndex, part, children, groups }: Props): ReactNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties | null>(null);
  const open = place !== null;

  // What others write above it moves the page: it stays by its button.
  useEffect(() => {
    if (!open) return;
    const follow = (event: Event): void => {
      if (event.target !== sheet.current && button.current !== null) setPlace(besides(button.current));
    };
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', follow, { capture: true });
  }, [open]);

  function onBeforeToggle({ newState }: ToggleEvent): void {
    // Before it is painted: else it shows for an instant without its items, somewhere else.
    if (newState === 'open' && button.current !== null) {
      const besidesButton = besides(button.current);
      flushSync(() => setPlace(besidesButton));
    }
  }

  function onToggle({ newState }: ToggleEvent): void {
    if (newState === 'closed') setPlace(null);
    else items(sheet.current)[0]?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Tab') sheet.current?.hidePopover();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const all = items(sheet.current);
    all[
      step(
        all.findIndex((item) => item.matches(':focus')),
        all.length,
      )
    ]?.focus();
  }

  function select(item: MenuItem): void {
    // The focus is back on the button first; what is chosen may take it further.
    sheet.current?.hidePopover();
    item.onSelect();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={css.button}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        aria-describedby={describedBy}
        title={label}
        tabIndex={tabIndex}
        data-part={part}
      >
        {children}
      </button>
      <div
        ref={sheet}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={css.sheet}
        style={place ?? {}}
        onBeforeToggle={onBeforeToggle}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {open &&
          groups.map((group) => (
            <fieldset key={group.id} aria-label={group.label} className={css.group}>
              {group.items.map((item) => (
                <MenuButton key={item.id} item={item} onSelect={() => select(item)} />
              ))}
            </fieldset>
          ))}
      </div>
    </>
  );
}

function MenuButton({ item, onSelect }: { item: MenuItem; onSelect(): void }): ReactNode {
  return (
    <button
      {...(item.checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': item.checked })}
      type="button"
      aria-disabled={item.disabled || undefined}
      tabIndex={-1}
      className={css.item}
      onClick={item.disabled ? undefined : onSelect}
    >
      <span className={css.icon} aria-hidden="true">
        {item.icon}
      </span>
      {item.label}
    </button>
  );
}

const items = (sheet: HTMLElement | null): HTMLElement[] => [
  ...(sheet?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []),
];
