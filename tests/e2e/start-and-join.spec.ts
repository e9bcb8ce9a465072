import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { saved, sitDown } from './table.ts';

test('[JOIN-1] someone starts a workshop from the first page and has three links, a code and a QR code', async ({
  person,
  server,
}) => {
  const marit = await person();
  await marit.home.open();
  await marit.home.start('Groeien in de regio', [
    { name: 'Scholengroep Noord', kind: 'school' },
    { name: 'Hogeschool De Brug', kind: 'institute' },
    { name: 'Bestuur Oost', kind: 'board' },
    { name: 'Gemeente', kind: 'other' },
  ]);

  await expect(marit.links.heading).toBeFocused();
  await expect(marit.links.code).toHaveValue(/^[A-Z0-9]{6}$/);
  await expect(marit.links.facilitator).toHaveValue(new RegExp(`^${server.url}/join#.{20,}$`));
  await expect(marit.links.projector).toHaveValue(new RegExp(`^${server.url}/show#.{20,}$`));
  await expect(marit.links.join).toHaveValue(new RegExp(`^${server.url}/join#.{20,}$`));
  await expect(marit.links.qr).toBeVisible();
  const projectorLink = await marit.links.projector.inputValue();

  await marit.links.goIn();
  await marit.join.sitDownAlone('Marit de Vries');
  await saved(marit);
  await expect(marit.board.steering.button).toBeVisible();
  for (const partner of ['Scholengroep Noord', 'Hogeschool De Brug', 'Bestuur Oost', 'Gemeente']) {
    await expect(marit.board.seat(partner)).toBeVisible();
  }
  expect(marit.page.url()).not.toContain('#');

  const screen = await person({ device: 'projector' });
  await screen.page.goto(projectorLink);
  await expect(screen.projector.title('Groeien in de regio')).toBeVisible();
  await expect(screen.projector.qr).toBeVisible();
  expect(screen.page.url()).not.toContain('#');
});

test('[JOIN-2] one joins by code on a phone, another by link on a laptop, and both are seen by partner', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person({ device: 'phone' });
  await anna.home.open();
  await anna.home.enterCode(made.joinCode.toLowerCase());
  await expect(anna.join.name).toBeVisible();
  expect(anna.page.url()).not.toContain('#');
  await anna.join.sitDown('Anna', SCHOOL);
  await saved(anna);

  const bram = await person();
  await bram.page.goto(made.links.join);
  await bram.join.sitDown('Bram', INSTITUTE);
  await saved(bram);

  for (const someone of [anna, bram]) {
    await expect(someone.board.seat(SCHOOL)).toContainText('Anna');
    await expect(someone.board.seat(INSTITUTE)).toContainText('Bram');
  }
});

test('[JOIN-2] someone of an organisation that is not there yet adds it at the door', async ({ person, workshop }) => {
  const made = await workshop();
  const anna = await person();
  await sitDown(anna, made, 'Anna', SCHOOL);
  const chaima = await person({ device: 'phone' });
  await chaima.page.goto(made.links.join);
  await chaima.join.bringPartner('Chaima', 'ROC Delta');
  await saved(chaima);
  for (const someone of [anna, chaima]) await expect(someone.board.seat('ROC Delta')).toContainText('Chaima');
});

test('[JOIN-2] who comes back on the same device is the same person', async ({ person, workshop }) => {
  const made = await workshop();
  const marit = await person();
  await marit.page.goto(made.links.facilitator);
  await marit.join.sitDownAlone('Marit');
  const anna = await person({ device: 'phone' });
  await sitDown(anna, made, 'Anna', SCHOOL);

  await anna.page.goto(made.links.join);
  await saved(anna);
  await expect(anna.board.me('Anna')).toBeVisible();
  await anna.page.goto('/');
  await anna.home.enterCode(made.joinCode);
  await expect(anna.board.me('Anna')).toBeVisible();
  await saved(anna);

  const people = await marit.board.openPeople();
  await expect(people.person('Anna')).toHaveCount(1);
});

test('[JOIN-2] "this is not me" starts a new person and wipes the copy on the device', async ({ person, workshop }) => {
  const made = await workshop();
  const marit = await person();
  await marit.page.goto(made.links.facilitator);
  await marit.join.sitDownAlone('Marit');
  const anna = await person({ device: 'phone' });
  await sitDown(anna, made, 'Anna', SCHOOL);
  const copies = () => anna.page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name ?? ''));
  await expect.poll(copies).toHaveLength(1);
  const [copyOfAnna] = await copies();

  await anna.board.notMe('Anna');
  await expect(anna.join.name).toBeVisible();
  await expect(anna.page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(anna.page.url()).not.toContain('#');
  await expect.poll(copies).toEqual([]);

  await anna.join.sitDown('Daan', INSTITUTE);
  await saved(anna);
  await expect(anna.board.me('Daan')).toBeVisible();
  await expect.poll(copies).toHaveLength(1);
  expect(await copies()).not.toContain(copyOfAnna);

  const people = await marit.board.openPeople();
  await expect(people.person('Anna')).toContainText(marit.words.facilitation.away);
  await expect(people.person('Daan')).toContainText(marit.words.facilitation.here);
});
