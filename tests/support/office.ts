import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice, where it is installed: it makes Word files as people make them. */
export const hasOffice = (): boolean => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** A file of another kind as .docx. Throws with what LibreOffice printed when it made none. */
export function toDocx(content: string, ending: 'html' | 'md'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'gesprekstafel-office-'));
  try {
    writeFileSync(join(folder, `guide.${ending}`), content);
    const filter = ending === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', ...filter, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder];
    const made = spawnSync('soffice', [...args, join(folder, `guide.${ending}`)], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (made.status !== 0) throw new Error(`LibreOffice made no file: ${made.stdout}${made.stderr}`);
    return readFileSync(join(folder, 'guide.docx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
