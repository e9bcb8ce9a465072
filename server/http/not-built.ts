import { TEXTS } from '../texts/texts.ts';

/** The one page the server makes itself, while the client isn't built: in both languages, with what to do. */
export function notBuiltPage(): string {
  const { nl, en } = { nl: TEXTS.nl.notBuilt, en: TEXTS.en.notBuilt };
  const section = (lang: string, { title, what, todo, command, wait }: typeof nl) =>
    `<section lang="${lang}"><h1>${title}</h1><p>${what} ${todo}</p><pre>${command}</pre><p>${wait}</p></section>`;
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${nl.title}</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 17px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 12vh auto; padding: 0 20px; }
  h1 { font-size: 24px; line-height: 1.25; }
  section + section { margin-top: 48px; }
</style></head>
<body>${section('nl', nl)}${section('en', en)}</body></html>
`;
}
