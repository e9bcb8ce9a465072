import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newId, type Random } from '../../shared/ids.ts';
import { keyIdOf, signedText } from '../../shared/version/hash.ts';
import type { Sign } from '../../shared/version/seal.ts';

/** The server's own key, by which it seals. It never leaves this file but as signatures. */
export type SigningKey = { keyId: string; publicKey: string; sign: Sign };

const SIGNING_KEY_FILE = 'signing-key.pem';

/**
 * The key in this folder, made there when it is missing. Rejects when it can't be read or is no such key: another in its
 * place would make every earlier version look like another server's.
 */
export async function openSigningKey(dataDir: string, random: Random): Promise<SigningKey> {
  const file = join(dataDir, SIGNING_KEY_FILE);
  const pem = (await readIfThere(file)) ?? (await make(dataDir, file, random));
  return signingKeyOf(decode(pem, file));
}

function signingKeyOf(key: KeyObject): SigningKey {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const publicKey = Buffer.from(x, 'base64url').toString('hex');
  const keyId = keyIdOf(publicKey);
  return {
    keyId,
    publicKey,
    sign(what, hash) {
      const signature = sign(null, Buffer.from(signedText(what, hash)), key).toString('hex');
      return { signature, keyId, publicKey };
    },
  };
}

function decode(pem: string, file: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below: the cause would print a part of the key.
  }
  throw new Error(`${file} holds no Ed25519 key`);
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whole under another name first: of two servers that start at once, one puts its key here and both use that one. */
async function make(dataDir: string, file: string, random: Random): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  const fresh = `${file}.${newId(random)}`;
  const handle = await open(fresh, 'wx', 0o600);
  try {
    await handle.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    // A key that was lost in a power cut would leave versions behind that nobody can sign under any more.
    await handle.sync();
    await link(fresh, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await handle.close();
    await rm(fresh);
  }
  return readFile(file, 'utf8');
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
