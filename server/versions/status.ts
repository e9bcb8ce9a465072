import { AppError } from '../../shared/errors.ts';
import type { VersionStatus } from '../../shared/http/versions.ts';
import { standing } from '../../shared/version/rule.ts';
import type { Store } from '../store/store.ts';

/** Where a version stands, for whoever holds its hash: numbers, and neither persons nor partners by name. AppError: not-found. */
export async function statusOf(store: Store, hash: string): Promise<VersionStatus> {
  const found = await store.versions.findByHash(hash);
  if (found === null) throw new AppError('not-found');
  const [workshop, stage] = await Promise.all([
    store.workshops.find(found.workshopId),
    store.workshops.stage(found.workshopId),
  ]);
  const head = stage?.versions.find(({ number }) => number === found.number);
  // It was deleted between the reads.
  if (workshop === null || stage === null || head === undefined) throw new AppError('not-found');
  const { number, frozenAt, keyId, rule, partnerIds, signoffs, epoch } = head;
  const saying = (decision: string): number => signoffs.filter((line) => line.decision === decision).length;
  return {
    title: workshop.title,
    number,
    frozenAt,
    keyId,
    ...standing(rule, partnerIds, signoffs),
    notAgreed: saying('not-agreed'),
    consulting: saying('consult'),
    newest: head === stage.versions.at(-1),
    reopened: stage.epoch > epoch && stage.phase !== 'frozen',
  };
}
