import { MOST_GUIDE_FILE_BYTES } from '../../shared/http/guide.ts';
import { previewGuide } from '../api/guides.ts';
import { type KeptGuide, keptOf } from '../guides/kept-guide.ts';

/** Why a file is not even sent. What a server refuses halfway a large file reaches no browser as a sentence. */
export class FileRefused extends Error {
  readonly kind: 'fileTooBig' | 'fileUnreadable';

  constructor(kind: FileRefused['kind'], cause?: unknown) {
    super(kind, { cause });
    this.name = 'FileRefused';
    this.kind = kind;
  }
}

/** Rejects with `FileRefused` or `RequestError`. */
export async function readGuideFile(file: File): Promise<KeptGuide> {
  if (file.size > MOST_GUIDE_FILE_BYTES) throw new FileRefused('fileTooBig');
  return keptOf(file.name, await previewGuide(new Blob([await bytesOf(file)]), file.name));
}

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    // A folder, a file that was moved meanwhile, or one that is still in someone's cloud.
    throw new FileRefused('fileUnreadable', error);
  }
}
