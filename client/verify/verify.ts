import { type Report, verifyTexts } from '../../shared/version/verify.ts';

/**
 * Checking versions in the browser (`/verify`), and where a version stands for who holds its hash (`/v/<hash>`). The first
 * asks the server nothing; only its page brings the code that hashes and checks signatures.
 */
type ChosenFile = { name: string; text: string };

/** What was chosen, as far as it got. */
export type Chosen =
  | { state: 'none' }
  | { state: 'reading' }
  | { state: 'read'; files: readonly ChosenFile[] }
  | { state: 'refused'; why: 'tooBig' | 'unreadable'; file: string };

const MOST_BYTES = 50 * 1024 * 1024;

/** The text of each; nothing is read of what is together too big. */
export async function readChosen(files: readonly File[]): Promise<Chosen> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_BYTES) return { state: 'refused', why: 'tooBig', file: files[0]?.name ?? '' };
  const read: ChosenFile[] = [];
  for (const file of files) {
    try {
      read.push({ name: file.name, text: await file.text() });
    } catch (error) {
      // A folder, a file that was moved meanwhile, or one that is still in someone's cloud.
      if (error instanceof DOMException) return { state: 'refused', why: 'unreadable', file: file.name };
      throw error;
    }
  }
  return { state: 'read', files: read };
}

/** Null as long as there is nothing to check. */
export const reportOf = (chosen: Chosen, keyId: string | null): Report | null =>
  chosen.state === 'read'
    ? verifyTexts(
        chosen.files.map(({ text }) => text),
        { keyId },
      )
    : null;
