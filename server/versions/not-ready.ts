import { AppError } from '../../shared/errors.ts';
import type { PreflightItem } from '../../shared/version/preflight.ts';

/** Something is open that was not accepted, or has to be settled first; `items` is all that is open. */
export class NotReady extends AppError {
  readonly items: readonly PreflightItem[];

  constructor(items: readonly PreflightItem[]) {
    super('not-ready');
    this.items = items;
  }
}
