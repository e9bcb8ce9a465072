import { expect, test } from 'vitest';
import { linkTarget } from './link-target.ts';

test.each([
  ['https://voorbeeld.nl/plan', 'https://voorbeeld.nl/plan'],
  ['voorbeeld.nl', 'https://voorbeeld.nl/'],
  ['voorbeeld.nl:8080/plan', 'https://voorbeeld.nl:8080/plan'],
  ['anna@voorbeeld.nl', 'mailto:anna@voorbeeld.nl'],
  ['tel:+31301234567', 'tel:+31301234567'],
])('[ANSWER-1] %s is a link', (written, target) => {
  expect(linkTarget(written)).toBe(target);
});

test.each([
  '',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'een zin met : erin',
])('[ANSWER-1] %j goes nowhere', (written) => {
  expect(linkTarget(written)).toBeNull();
});
