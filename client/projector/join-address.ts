/** The address of the door, as one says it aloud: without `http://`, the key, or a slash at the end. Pure. */
export function joinAddress(joinLink: string): string {
  const url = new URL(joinLink);
  return `${url.host}${url.pathname}`.replace(/\/$/, '');
}
