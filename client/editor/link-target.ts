import { LINK_PROTOCOLS } from '../../shared/board/answer-schema.ts';

/**
 * The address a typed or stored link goes to, or null where it may not be followed. What has no protocol is a site or a
 * mail address. The browser's own parser judges, since it also is what would follow it.
 */
export function linkTarget(written: string): string | null {
  const text = written.trim();
  if (text === '' || text.length > 2_000) return null;
  const hasProtocol = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d+(\/|$)/.test(text);
  const address = hasProtocol ? text : /^[^\s/@]+@[^\s/@]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, href, hostname } = new URL(address);
  // Some browsers take a space in the name of a site and write it as %20; no such site exists.
  if (hostname.includes('%')) return null;
  return LINK_PROTOCOLS.some((allowed) => protocol === `${allowed}:`) ? href : null;
}
