import { expect, test } from 'vitest';
import { attachment } from './attachment.ts';

test.each([
  ['Groei-versie-1.docx', 'Groei-versie-1.docx', 'Groei-versie-1.docx'],
  ['Één-façade.md', 'Een-facade.md', '%C3%89%C3%A9n-fa%C3%A7ade.md'],
  ['مدرسة-1.csv', '-1.csv', '%D9%85%D8%AF%D8%B1%D8%B3%D8%A9-1.csv'],
  ['a"\r\nb\'(c)*.md', "a-b'(c)*.md", 'a%22%0D%0Ab%27%28c%29%2A.md'],
])('[SEAL-5] a browser saves %j under its own name', (name, plain, encoded) => {
  expect(attachment(name)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`);
});
