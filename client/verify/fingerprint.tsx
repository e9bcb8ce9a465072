import type { ReactNode } from 'react';
import { fingerprint } from '../../shared/version/format.ts';
import css from './fingerprint.module.css';

/** A key's fingerprint, large enough to lay the paper beside it: four groups to a line. */
export const Fingerprint = ({ keyId }: { keyId: string }): ReactNode => (
  <p className={css.fingerprint} data-testid="fingerprint">
    {fingerprint(keyId)}
  </p>
);
