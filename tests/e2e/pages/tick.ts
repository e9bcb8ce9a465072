import type { Locator } from '@playwright/test';

/** Ticks a choice whose own box is not drawn, in the middle of the screen: a fixed bar may lie over it where it stands. */
export async function tick(choice: Locator): Promise<void> {
  await choice.evaluate((box) => box.scrollIntoView({ block: 'center' }));
  await choice.check({ force: true });
}
