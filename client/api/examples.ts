import type { Locale } from '../../shared/guide/guide.ts';
import { MadeExample } from '../../shared/http/examples.ts';
import { ask } from './api.ts';

/** A copy of the example, in which this browser sits from then on. Rejects with `RequestError`. */
export const makeExample = (locale: Locale): Promise<MadeExample> =>
  ask('POST', '/api/examples', MadeExample, { locale });
