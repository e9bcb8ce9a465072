import { WorkshopId } from '../../shared/ids.ts';
import { forget, remember, remembered } from '../ui/remembered.ts';
import { forgetHere } from './forget-here.ts';

/** Which workshops this device still keeps something of while the server says that they are gone. */
const KEY = 'gesprekstafel.gone.';

export const noteGone = (id: WorkshopId): void => void remember(KEY + id, '1');

/** It is there after all: a server can be started on the wrong folder. */
export const noteThere = (id: WorkshopId): void => forget(KEY + id);

/** For who leaves a shared device to someone else. Never rejects. */
export async function forgetAllGone(): Promise<void> {
  for (const name of remembered(KEY)) {
    const id = WorkshopId.safeParse(name.slice(KEY.length));
    if (id.success) await forgetHere(id.data);
  }
}
