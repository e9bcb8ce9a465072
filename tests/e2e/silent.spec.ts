import { builtInGuide } from '../../shared/guide/built-in.ts';
import { answerableQuestions } from '../../shared/guide/guide.ts';
import { complaints } from './axe.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { order } from './orders.ts';
import { silentOn } from './pages/silent.ts';
import { steeringHand } from './pages/steering.ts';
import type { Person } from './person.ts';
import { openAnswer, saved, sitAtAnswer, sitToLead } from './table.ts';
import { NOBODY_ANSWERS } from './troubles.ts';

const first = builtInGuide('uitbreidingsstrategie', 'nl')?.blocks[0];
const [question] = first === undefined ? [] : answerableQuestions(first);
if (question === undefined) throw new Error('the guide has a question');
const target = { kind: 'question', id: question.id } as const;

/** Everything the server sends this browser over its line, as text. */
function listenIn({ page }: Person): () => string {
  const heard: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) =>
      heard.push(typeof payload === 'string' ? payload : payload.toString('latin1')),
    ),
  );
  return () => heard.join('');
}

test('[STAGE-5] each writes alone, then all of it is on the table by partner; nobody is sent a word before', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna, bram] = [await person(), await person(), await person({ device: 'phone' })];
  const heard = listenIn(bram);
  await sitToLead(marit, made);
  await openAnswer(marit, made);
  const annas = (await sitAtAnswer(anna, made, 'Anna', SCHOOL)).contributions;
  const brams = (await sitAtAnswer(bram, made, 'Bram', INSTITUTE)).contributions;
  await order(marit, made, { type: 'spotlight', target });
  const hand = steeringHand(marit.page, marit.words);
  await hand.show();
  await hand.startSilent('partner');

  const [ofAnna, ofBram] = [silentOn(anna.page, anna.words), silentOn(bram.page, bram.words)];
  await expect(ofAnna.place).toContainText(anna.words.silent.as_partner);
  await ofAnna.add('Groei vraagt begeleiders');
  await ofAnna.add('Te weinig stageplekken', 'con');
  await expect(ofAnna.mine).toHaveCount(2);
  await expect(ofAnna.kept).toBeVisible();
  await expect(ofBram.count(1, 3)).toBeVisible();
  await expect(hand.silentCount).toContainText('1');
  expect(await complaints(anna.page)).toEqual([]);

  // A reload brings one's own words back, and nobody else's.
  await anna.page.reload();
  await expect(ofAnna.mine).toHaveCount(2);
  await expect(ofBram.mine).toHaveCount(0);
  await ofBram.add('Samen met de regio', 'pro');
  await expect(ofBram.kept).toBeVisible();
  await expect(ofAnna.count(2, 3)).toBeVisible();
  expect(await complaints(bram.page)).toEqual([]);
  expect(heard()).not.toMatch(/begeleiders|stageplekken/);

  // Mid-sentence: what has not been handed in comes back.
  await ofBram.newPoint.fill('En wat ik nog wilde');
  await hand.reveal();
  await expect(ofAnna.place).toHaveCount(0);
  await expect(ofBram.back).toContainText('En wat ik nog wilde');
  for (const notes of [annas, brams]) {
    await notes.open();
    for (const text of ['Groei vraagt begeleiders', 'Te weinig stageplekken']) {
      await expect(notes.note(text)).toContainText(SCHOOL);
    }
    await expect(notes.note('Samen met de regio')).toContainText(INSTITUTE);
    await expect(notes.note('En wat ik nog wilde')).toHaveCount(0);
  }
  await expect(bram.page.getByRole('status').filter({ hasText: bram.words.silent.told_shown })).toHaveCount(1);
  await bram.page.reload();
  await saved(bram);
  await brams.open();
  await expect(brams.note('Samen met de regio')).toBeVisible();
});

test('[STAGE-5] an anonymous round shows no names; one that is called off gives everyone their own words back', async ({
  person,
  workshop,
  server,
}) => {
  const made = await workshop();
  const [marit, anna, bram] = [await person(), await person(), await person({ device: 'phone' })];
  await sitToLead(marit, made);
  const annas = (await sitAtAnswer(anna, made, 'Anna', SCHOOL)).contributions;
  const brams = (await sitAtAnswer(bram, made, 'Bram', INSTITUTE)).contributions;
  await order(marit, made, { type: 'silent.start', target, attribution: 'anonymous' });
  const [ofMarit, ofAnna, ofBram] = [marit, anna, bram].map(({ page, words }) => silentOn(page, words));
  if (ofMarit === undefined || ofAnna === undefined || ofBram === undefined) throw new Error('three people');
  await expect(ofAnna.place).toContainText(anna.words.silent.as_anonymous);
  await ofAnna.add('Ik twijfel');
  await expect(ofAnna.kept).toBeVisible();

  // The server falls over: what is written meanwhile waits in the page and says so.
  for (const { troubles } of [marit, anna, bram]) troubles.allow(...NOBODY_ANSWERS);
  await server.kill();
  await ofBram.add('Geschreven zonder lijn');
  await expect(ofBram.waiting).toBeVisible();
  await server.restart();
  await expect(ofBram.kept).toBeVisible({ timeout: 30_000 });
  await expect(ofAnna.mine).toHaveCount(1);

  // Elsewhere a calm bar tells, with the way there.
  await expect(ofMarit.banner).toBeVisible();
  await ofMarit.go.click();
  await expect(ofMarit.place).toBeVisible();
  await order(marit, made, { type: 'silent.reveal' });
  for (const notes of [annas, brams]) {
    await notes.open();
    for (const text of ['Ik twijfel', 'Geschreven zonder lijn']) {
      await expect(notes.note(text)).toContainText(anna.words.notes.nobody);
      await expect(notes.note(text)).not.toContainText(SCHOOL);
      await expect(notes.note(text)).not.toContainText(INSTITUTE);
    }
  }

  await order(marit, made, { type: 'silent.start', target, attribution: 'partner' });
  await ofAnna.add('Toch maar niet');
  await expect(ofAnna.kept).toBeVisible();
  await order(marit, made, { type: 'silent.cancel' });
  await expect(ofAnna.back).toContainText('Toch maar niet');
  expect(await complaints(anna.page)).toEqual([]);
  await anna.page.reload();
  await expect(ofAnna.back).toContainText('Toch maar niet');
  await ofAnna.back.getByRole('button', { name: anna.words.silent.throwAway }).click();
  await expect(ofAnna.back).toHaveCount(0);
  await expect(brams.note('Toch maar niet')).toHaveCount(0);
});
