import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DOCUMENT_SCHEMA } from '../../shared/board/board.ts';
import { makeWorkshop } from '../support/device.ts';
import { startServer, temporaryFolder } from '../support/server.ts';
import { expect, SCHOOL, test } from './e2e.ts';
import { reads, saved, sitAtAnswer, topic } from './table.ts';
import { NOBODY_ANSWERS } from './troubles.ts';

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url));

test('[LIVE-3] a newer release takes an old tab offline: its editor is gone, its last picture stays, with "reload"', async ({
  person,
}) => {
  const dataDir = await temporaryFolder();
  const old = await startServer({ dataDir, clientDir });
  const made = await makeWorkshop(old.url);
  const anna = await person({ baseUrl: old.url });
  anna.troubles.allow(...NOBODY_ANSWERS);
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await answer.type('Van voor de nieuwe versie.');
  await saved(anna);

  await old.close();
  const newer = await startServer({
    dataDir,
    clientDir,
    config: { port: old.port },
    sync: { documentSchema: DOCUMENT_SCHEMA + 1 },
  });
  try {
    const { workshop, common } = anna.words;
    await expect(anna.block.status).toHaveText(workshop.status_outdated);
    await expect(answer.editor).toHaveCount(0);
    await reads(['Van voor de nieuwe versie.'], answer);
    await expect(anna.page.getByRole('textbox', { name: topic().second })).toHaveCount(0);
    const reload = anna.page.getByRole('alert').getByRole('button', { name: common.reload });
    await Promise.all([anna.page.waitForEvent('load'), reload.click()]);
  } finally {
    await anna.context.close();
    await newer.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
