import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** The facilitator's panel: who is there, what they may do, and the door. */
export type PeoplePanel = {
  panel: Locator;
  person(name: string): Locator;
  giveRole(name: string, role: 'cofacilitator' | 'participant' | 'observer'): Promise<void>;
  /** Presses what takes someone out, and waits at the last question. */
  askToRemove(name: string): Promise<void>;
  removeYes: Locator;
  letIn(name: string): Promise<void>;
  closeDoor(): Promise<void>;
  openDoor(): Promise<void>;
  doorClosed: Locator;
  /** Says that one on the list is someone else on it, up to the last question. */
  askToMerge(name: string, into: string): Promise<void>;
  mergeYes: Locator;
  takeOver: Locator;
};

export function peoplePanel(page: Page, { facilitation, steering }: Words): PeoplePanel {
  const panel = page.getByRole('dialog', { name: steering.sheet_people });
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  return {
    panel,
    person: (name) => panel.getByRole('listitem').filter({ hasText: name }),
    giveRole: async (name, role) =>
      void (await panel.getByLabel(fill(facilitation.roleOf, { name }), { exact: true }).selectOption(role)),
    askToRemove: (name) => press(fill(facilitation.removeName, { name })),
    removeYes: panel.getByRole('button', { name: facilitation.removeYes }),
    letIn: (name) => press(fill(facilitation.letInName, { name })),
    closeDoor: () => press(facilitation.close),
    openDoor: () => press(facilitation.open),
    async askToMerge(name, into) {
      await press(fill(facilitation.mergeName, { name }));
      await panel.getByLabel(fill(facilitation.mergeWith, { name }), { exact: true }).selectOption({ label: into });
    },
    mergeYes: panel.getByRole('button', { name: facilitation.mergeYes }),
    takeOver: panel.getByRole('button', { name: facilitation.takeOver }),
    doorClosed: panel.getByText(facilitation.doorClosed),
  };
}
