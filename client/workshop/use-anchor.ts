import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { arriveAt } from './arrive-at.ts';

/** An address that ends in `#something` leads to that place, also when the page around it is still being fetched. */
export function useAnchor(): void {
  const { hash, key } = useLocation();
  const how = useNavigationType();
  const opened = useRef(key);
  useEffect(() => {
    // Who goes back wants to be where they were, and the browser knows where.
    if (hash === '' || (how === 'POP' && key !== opened.current)) return;
    return arriveAt(decodeURIComponent(hash.slice(1)));
  }, [hash, key, how]);
}
