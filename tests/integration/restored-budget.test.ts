import { afterEach, expect, it } from 'vitest';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote, readNotes } from '../../shared/board/notes.ts';
import { Hall } from '../support/hall.ts';

let hall: Hall;
afterEach(() => hall.close());

it('[NOTE-5] who wipes the table again and again is let go, and the document has not grown without end', async () => {
  hall = await Hall.open({ clock: () => 1_000, sync: { limits: { restoredBytes: 20_000 } } });
  const anna = await hall.synced(await hall.participate('Anna'));
  for (let at = 0; at < 60; at += 1) {
    const place = { variantId: 'fusie', aspectId: 'kwaliteit' };
    addNote(anna.doc, MATRIX_NOTES, { id: `n${at}`, kind: 'pro', place, order: `a${at}`, text: 'blijft staan' });
  }
  const cor = await hall.participate('Cor', 'Scholen Oost');
  let wipes = 0;
  let code: number | null = null;
  while (code === null && wipes < 50) {
    const hostile = hall.connect(cor);
    hostile.doc.on('update', (_update, origin) => {
      if (origin !== hostile || readNotes(hostile.doc, MATRIX_NOTES).length < 60) return;
      hostile.doc.getMap(MATRIX_NOTES).clear();
      wipes += 1;
    });
    code = (await hostile.closed).code;
  }
  expect(code).toBe(4403);
  expect(wipes).toBeLessThan(10);
  await expect
    .poll(() => readNotes(anna.doc, MATRIX_NOTES).filter(({ text }) => text === 'blijft staan').length)
    .toBe(60);
  addNote(anna.doc, MATRIX_NOTES, {
    id: 'later',
    kind: 'con',
    place: { variantId: 'fusie', aspectId: 'rust' },
    order: 'a0',
    text: 'en anderen gaan verder',
  });
  await expect.poll(() => anna.settled).toBe(anna.sent);
});
