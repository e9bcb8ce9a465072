import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { ExportQuery } from '../../../shared/http/exports.ts';
import { Problem } from '../../../shared/http/problem.ts';
import { WorkshopId } from '../../../shared/ids.ts';
import { createBuckets } from '../../limits.ts';
import type { Download } from '../../versions/export/downloads.ts';
import { type ExportFormat, FORMATS } from '../../versions/export/export.ts';
import { deviceOf, requirePerson } from '../../workshops/seats.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';
import { attachment } from '../attachment.ts';
import { printedUrl } from '../base-url.ts';

/** Drafts one person may have drawn in a row, and how soon the next: each is drawn anew, and others wait for it. */
const DRAFTS = { capacity: 12, refillPerSecond: 0.2, maxKeys: 10_000 };

const WORKSHOP = '/api/workshops/:id';
const WorkshopPath = z.object({ id: WorkshopId });
const VersionPath = WorkshopPath.extend({ number: z.coerce.number().int().min(1) });
/** The bytes of a file: nothing a schema could say. */
const response = { 200: z.unknown(), default: Problem };

const formats = Object.keys(FORMATS).filter((name): name is ExportFormat => Object.hasOwn(FORMATS, name));

/** Files to take home. For every person in the workshop: a file has names in it, so the view has none. */
export function exportRoutes(app: App, { store, downloads, clock, config, networkInterfaces }: RouteParts): void {
  const drafts = createBuckets(DRAFTS);

  for (const format of formats) {
    const { type, isPaper } = FORMATS[format];

    app.route({
      method: 'GET',
      url: `${WORKSHOP}/versions/:number(^\\d+).${format}`,
      schema: {
        summary: `A version as a file to take home (${format})`,
        params: VersionPath,
        querystring: ExportQuery,
        produces: [type],
        response,
      },
      handler: async (request, reply) => {
        const { id, number } = request.params;
        await requirePerson(store, id, await deviceOf(store, secretOf(request)));
        const address = printedUrl(request.socket.localPort, config, networkInterfaces);
        const { variant } = request.query;
        return sent(reply, await downloads.version(id, number, { format, variant, address }));
      },
    });

    if (!isPaper) continue;
    app.route({
      method: 'GET',
      url: `${WORKSHOP}/draft.${format}`,
      schema: {
        summary: `How it stands now, as a file that says it is a draft (${format})`,
        params: WorkshopPath,
        querystring: ExportQuery,
        produces: [type],
        response,
      },
      handler: async (request, reply) => {
        const { id } = request.params;
        const { participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
        if (!drafts.take(participantId, clock(), 1)) throw new AppError('too-fast');
        return sent(reply, await downloads.draft(id, participantId, { format, variant: request.query.variant }));
      },
    });
  }
}

const sent = (reply: FastifyReply, { name, type, bytes }: Download): FastifyReply =>
  reply
    .type(type)
    .header('content-disposition', attachment(name))
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
