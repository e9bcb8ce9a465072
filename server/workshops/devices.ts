import { createHash } from 'node:crypto';

/**
 * What a browser is known by: one cookie with a secret of which only the hash is kept. Both doors of the server (HTTP
 * and sync) read it here, so that they never disagree about who someone is.
 */
export const DEVICE_COOKIE = 'device';

/** One year, in seconds. */
export const DEVICE_COOKIE_AGE_S = 365 * 24 * 60 * 60;

const SECRET = /^[0-9a-z]{32}$/;

/** The device's secret in a Cookie header; null when there is none or it can't be one of ours. */
export function deviceSecretOf(cookieHeader: string | undefined): string | null {
  if (cookieHeader === undefined) return null;
  for (const pair of cookieHeader.split(';')) {
    const equals = pair.indexOf('=');
    if (equals === -1 || pair.slice(0, equals).trim() !== DEVICE_COOKIE) continue;
    const secret = pair.slice(equals + 1).trim();
    if (SECRET.test(secret)) return secret;
  }
  return null;
}

/** SHA-256, base64url: the form in which keys and device secrets are stored. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
