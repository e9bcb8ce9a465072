/** A file made in the page, handed to the browser to be saved. Works over plain http: nothing of it needs a secure context. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has its own hold on the bytes once the click is handled; letting go at once would be too early in some.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A title as the name of a file, without what some systems refuse in one. */
export const fileNameOf = (title: string, ending: string): string => {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${name === '' ? 'leidraad' : name}.${ending}`;
};
