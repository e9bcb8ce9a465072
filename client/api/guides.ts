import type { Locale } from '../../shared/guide/guide.ts';
import { GuidePreview } from '../../shared/http/guide.ts';
import { ask } from './api.ts';

/** The routes of guides, one function each. All reject with `RequestError`. */
export function previewGuide(file: Blob, name: string): Promise<GuidePreview> {
  const form = new FormData();
  form.append('file', file, name);
  return ask('POST', '/api/guides/preview', GuidePreview, form);
}

/** Where the browser fetches a built-in guide as a file to be edited by hand. */
export const builtInGuideFile = (id: string, locale: Locale): string =>
  `/api/guides/${encodeURIComponent(id)}.md?locale=${locale}`;
