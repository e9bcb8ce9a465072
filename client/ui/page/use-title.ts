import { useEffect } from 'react';

/** The window's title: this page first, then the product. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Gesprekstafel' : `${title} · Gesprekstafel`;
  }, [title]);
}
