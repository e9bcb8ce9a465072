import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import css from './steps.module.css';

const CHANGE = '[data-change]';

/** Along the changes with two buttons, or with Alt and an arrow: the one that is come to takes the focus. */
export function Steps({ within, count }: { within: RefObject<HTMLElement | null>; count: number }): ReactNode {
  const { t } = useTranslation('compare');
  const [at, setAt] = useState(0);

  function step(by: 1 | -1): void {
    const changes = [...(within.current?.querySelectorAll<HTMLElement>(CHANGE) ?? [])];
    const focused = document.activeElement?.closest<HTMLElement>(CHANGE);
    const here = focused == null ? at : changes.indexOf(focused) + 1;
    const next = Math.min(Math.max(here + by, 1), changes.length);
    changes[next - 1]?.focus();
    setAt(next);
  }

  const now = useRef(step);
  useEffect(() => {
    now.current = step;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      // In a list to choose from this opens it.
      if (event.target instanceof Element && event.target.closest('select') !== null) return;
      event.preventDefault();
      now.current(event.key === 'ArrowDown' ? 1 : -1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <nav className={css.steps} aria-label={t('steps')}>
      <p className={css.at}>{at === 0 ? t('count', { count }) : t('at', { at, count })}</p>
      <Button aria-keyshortcuts="Alt+ArrowUp" title={t('keyPrevious')} disabled={at <= 1} onClick={() => step(-1)}>
        <IconArrowUp size={20} aria-hidden="true" />
        {t('previous')}
      </Button>
      <Button aria-keyshortcuts="Alt+ArrowDown" title={t('keyNext')} disabled={at >= count} onClick={() => step(1)}>
        <IconArrowDown size={20} aria-hidden="true" />
        {t('next')}
      </Button>
    </nav>
  );
}
