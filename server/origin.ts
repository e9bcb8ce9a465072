/**
 * Whether a browser's Origin belongs to this server: the Host it was asked under, or PUBLIC_URL. No Origin means no
 * browser, and then no cookie that was not meant to be sent.
 */
export function originAllowed(origin: string | undefined, host: string | undefined, publicUrl: string | null): boolean {
  if (origin === undefined) return true;
  if (origin === publicUrl) return true;
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
