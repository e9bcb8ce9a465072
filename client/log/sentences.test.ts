import { expect, test } from 'vitest';
import { eventWords } from '../../shared/sentences/events.ts';
import { sentenceOf } from './sentences.ts';
import nl from './strings.nl.ts';

test('[STAGE-7] every act of steering has a sentence of its own; those of voting have the words every event has', () => {
  const names = Object.keys(eventWords('nl').events).filter((name) => !/^(round|ballot)\./.test(name));
  for (const name of names) {
    const [event = '', act] = name.startsWith('agenda.') ? ['agenda', name.slice('agenda.'.length)] : [name];
    const key = sentenceOf(event, act === undefined ? {} : { act });
    expect(key, name).not.toBeNull();
    expect(Object.hasOwn(nl, String(key)) || Object.hasOwn(nl, `${key}_other`), name).toBe(true);
  }
});

test('[STAGE-7] what an act did decides between its sentences, and what is unknown has none', () => {
  expect(sentenceOf('spotlight', { target: null })).toBe('e_spotlight_nothing');
  expect(sentenceOf('spotlight', { target: 'matrix' })).toBe('e_spotlight');
  expect(sentenceOf('joining', { open: false, newPartners: null })).toBe('e_joining_closed');
  expect(sentenceOf('agenda', { act: 'minutes', minutes: null })).toBe('e_agenda_minutesNone');
  expect(sentenceOf('timer.extend', { seconds: -60 })).toBe('e_timer.extend_less');
  expect(sentenceOf('of a later release', {})).toBeNull();
});
