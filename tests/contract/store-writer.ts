import { openSqliteStore } from '../../server/store/sqlite/sqlite.ts';
import { batch } from './store-samples.ts';

/** A process of its own that commits without end and tells each acknowledged seq to its parent, until it is killed. */
const [, , file] = process.argv;
if (file === undefined || process.send === undefined) throw new Error('store-writer is started with a file, by fork');

const store = await openSqliteStore({ file });
for (let count = 1; ; count += 1) {
  for (const answer of await store.documents.commit([batch(`update ${count}`)])) {
    if ('seq' in answer) process.send(answer.seq);
  }
}
