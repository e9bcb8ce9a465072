import multipart from '@fastify/multipart';
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { Guide, Locale } from '../../../shared/guide/guide.ts';
import { remarkText } from '../../../shared/guide/reading/remarks.ts';
import { guideToMarkdown } from '../../../shared/guide/to-markdown/to-markdown.ts';
import { GuidePreview, MOST_GUIDE_FILE_BYTES } from '../../../shared/http/guide.ts';
import { Problem } from '../../../shared/http/problem.ts';
import type { GuideReader } from '../../guides/guides.ts';
import { createBuckets } from '../../limits.ts';
import { addressKey } from '../address-key.ts';
import type { App, RouteParts } from '../app.ts';
import { languageOf } from '../language.ts';

/** Files a school behind one address may offer in a row, and how soon it may offer the next. */
const PREVIEWS = { capacity: 20, refillPerSecond: 0.2, maxKeys: 10_000 };

const PreviewQuery = z.object({ locale: Locale.optional() });
const GuidePath = z.object({ id: z.string().max(64) });
const GuideQuery = z.object({ locale: Locale.default('nl') });

/** Reading the file of a guide before there is a workshop, and taking a built-in guide along as a file. */
export async function guideRoutes(app: App, { findGuide, clock, log }: RouteParts, reader: GuideReader): Promise<void> {
  const previews = createBuckets(PREVIEWS);
  // More than one file or field is a mistake; what is too big is seen while it comes in, and not kept.
  const limits = {
    fileSize: MOST_GUIDE_FILE_BYTES + 1,
    files: 1,
    fields: 4,
    fieldSize: 1_000,
    parts: 5,
    headerPairs: 50,
  };
  await app.register(multipart, { limits });
  app.addHook('onClose', () => reader.close());

  app.route({
    method: 'POST',
    url: '/api/guides/preview',
    bodyLimit: MOST_GUIDE_FILE_BYTES + 64 * 1024,
    schema: {
      summary: 'What is understood of the file of a guide (multipart, field `file`)',
      consumes: ['multipart/form-data'],
      querystring: PreviewQuery,
      response: { 200: GuidePreview, default: Problem },
    },
    handler: async (request) => {
      const language = languageOf(request.headers['accept-language']);
      if (!previews.take(addressKey(request.ip), clock(), 1)) throw new AppError('too-fast');
      if (!request.isMultipart()) throw new AppError('file-missing', { field: 'file' });
      const sent = await request.file();
      if (sent === undefined || sent.fieldname !== 'file') throw new AppError('file-missing', { field: 'file' });
      const bytes = await sent.toBuffer();
      if (bytes.length > MOST_GUIDE_FILE_BYTES) throw new AppError('file-too-big', { field: 'file' });
      const { guide, remarks } = await reader.preview({
        bytes,
        name: sent.filename,
        locale: request.query.locale ?? null,
      });
      log.info({ event: 'guide.previewed', bytes: bytes.length, blocks: guide.blocks.length, remarks: remarks.length });
      return {
        guide,
        remarks: remarks.map((remark) => ({ line: remark.line, text: remarkText(remark, language) })),
      };
    },
  });

  const find = (id: string, locale: Locale): Guide => {
    const guide = findGuide(id, locale);
    if (guide === null) throw new AppError('not-found');
    return guide;
  };
  const download = (id: string, locale: Locale, ending: string) => `attachment; filename="${id}.${locale}.${ending}"`;

  app.route({
    method: 'GET',
    url: '/api/guides/:id.json',
    schema: {
      summary: 'A built-in guide as a file that can be imported again',
      params: GuidePath,
      querystring: GuideQuery,
      response: { 200: Guide, default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { locale } = request.query;
      const guide = find(id, locale);
      return reply.header('content-disposition', download(id, locale, 'json')).send(guide);
    },
  });

  app.route({
    method: 'GET',
    url: '/api/guides/:id.md',
    schema: {
      summary: 'A built-in guide as Markdown that can be imported again',
      params: GuidePath,
      querystring: GuideQuery,
      response: { 200: z.string(), default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { locale } = request.query;
      const text = guideToMarkdown(find(id, locale));
      return reply
        .header('content-disposition', download(id, locale, 'md'))
        .type('text/markdown; charset=utf-8')
        .send(text);
    },
  });
}
