import type { ReactNode } from 'react';
import { can } from '../../shared/roles.ts';
import { useStage } from '../workshop/use-workshop.ts';

export const OWNERS_LIST = 'checklist-owners';

/** Who could take something up, offered while one types: people and partners. One list for all items. */
export function Owners(): ReactNode {
  const { participants, partners } = useStage();
  const people = participants.filter(({ role }) => can(role, 'read')).map(({ name }) => name);
  const names = [...new Set([...people, ...partners.map(({ name }) => name)])];
  return (
    <datalist id={OWNERS_LIST}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
