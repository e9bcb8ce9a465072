import qrcode from 'qrcode-generator';
import { chromiumFlags, ensureChromium } from '../support/chromium.ts';
import { expect, SCHOOL, test } from './e2e.ts';
import { openAnswer, reads, saved } from './table.ts';

/** A laptop as server, under a name of the school's network: no https, and not localhost. */
const HOST = 'gesprek.school';

test.use({
  launchOptions: {
    executablePath: ensureChromium(),
    args: [...chromiumFlags(), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  },
});

/** The dark modules of a QR code with this text, as its picture draws them. */
function modulesOf(text: string): number {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_unused, at) => at);
  return places.flatMap((row) => places.filter((column) => code.isDark(row, column))).length;
}

test('[JOIN-4] all of it works over plain http under a name that is not localhost', async ({ person, server }) => {
  const baseUrl = `http://${HOST}:${server.port}`;
  const marit = await person({ baseUrl });
  await marit.home.open();
  await expect(marit.home.heading).toBeVisible();
  expect(await marit.page.evaluate(() => window.isSecureContext)).toBe(false);
  await marit.home.start('Op het netwerk van de school', [{ name: SCHOOL, kind: 'school' }]);
  const code = await marit.links.code.inputValue();
  await expect(marit.links.join).toHaveValue(new RegExp(`^${baseUrl}/join#`));
  const joinLink = await marit.links.join.inputValue();
  await expect(marit.links.facilitator).toHaveValue(new RegExp(`^${baseUrl}/join#`));
  await expect(marit.links.projector).toHaveValue(new RegExp(`^${baseUrl}/show#`));
  const drawn = await marit.links.qr.locator('path').getAttribute('d');
  expect(drawn?.match(/M/g)).toHaveLength(modulesOf(joinLink));
  const projectorLink = await marit.links.projector.inputValue();

  await marit.links.copy('joinLink');
  await expect(marit.links.copied).toBeVisible();
  const facilitatorLink = await marit.links.facilitator.inputValue();
  await marit.page.goto('/join');
  const field = marit.page.getByLabel(marit.words.join.code, { exact: true });
  await field.evaluate((input) => input.removeAttribute('maxlength'));
  await field.press('Control+V');
  await expect(field).toHaveValue(joinLink);

  await marit.page.goto(facilitatorLink);
  await marit.join.sitDownAlone('Marit');
  await saved(marit);
  const anna = await person({ baseUrl, device: 'phone' });
  await anna.page.goto(joinLink);
  await anna.join.sitDown('Anna', SCHOOL);
  await saved(anna);
  const made = { workshop: { id: idOf(anna.page.url()) } };
  const [annas, marits] = [await openAnswer(anna, made), await openAnswer(marit, made)];
  await annas.type('Van de telefoon.');
  await marits.typeLine('Van de laptop.');
  await reads(['Van de telefoon.', 'Van de laptop.'], annas, marits);
  await saved(anna);
  await saved(marit);

  const screen = await person({ baseUrl, device: 'projector' });
  await screen.page.goto(projectorLink);
  await expect(screen.projector.address(`${HOST}:${server.port}/join`)).toBeVisible();
  await expect(screen.projector.code(code)).toBeVisible();
});

const idOf = (url: string): string => /\/w\/([^/]+)/.exec(url)?.[1] ?? '';
