import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import { AppError, ERRORS } from '../../shared/errors.ts';
import type { Problem } from '../../shared/http/problem.ts';
import { sentenceOf } from '../../shared/sentences/sentences.ts';
import { NotReady } from '../versions/not-ready.ts';
import { fieldOf } from './fields.ts';
import { languageOf } from './language.ts';

/** The one place that answers what was refused or went wrong: problem+json, in the reader's language. */
export function answerError(
  log: Logger,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const appError = appErrorOf(error);
  const { status, level } = ERRORS[appError.kind];
  const route = request.routeOptions.url ?? null;
  // The first step of the field's path: the next ones can be what someone chose on a ballot.
  const field = appError.field?.split('.')[0] ?? null;
  const event = { event: 'http.refused', kind: appError.kind, field, method: request.method, route };
  // Only what nobody expected is logged with its cause: a cause can quote what someone sent.
  if (level === 'error') log.error({ ...event, err: appError.cause ?? appError });
  else log[level](event);
  return answerProblem(request, reply, appError, status);
}

function answerProblem(request: FastifyRequest, reply: FastifyReply, error: AppError, status: number): FastifyReply {
  const problem: Problem & Partial<Pick<NotReady, 'items'>> = {
    type: `/problems/${error.kind}`,
    ...sentenceOf(error.kind, languageOf(request.headers['accept-language'])),
    status,
    ...(error.field === null ? {} : { field: error.field }),
    ...(error.line === null ? {} : { line: error.line }),
    ...(error instanceof NotReady ? { items: error.items } : {}),
  };
  // As text, so that no route's response schema stands between an error and its answer.
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('vary', 'accept-language')
    .type('application/problem+json; charset=utf-8')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem);
}

/** Any error as one of ours: what the schemas refused, what the framework refused, and what nobody expected. */
function appErrorOf(error: FastifyError): AppError {
  if (error instanceof AppError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const field = fieldOf(error.validation);
    // Nobody can have a workshop under an id that isn't one, nor anything in it.
    if (error.validationContext === 'params') return new AppError(field === 'id' ? 'no-such-workshop' : 'not-found');
    return new AppError('invalid', field === null ? {} : { field });
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new AppError('too-big');
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') return new AppError('file-too-big', { field: 'file' });
  const refused = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return refused ? new AppError('malformed') : new AppError('internal', { cause: error });
}
