import { z } from 'zod';
import { inBoth, type SettingName } from './texts/texts.ts';

/**
 * Every setting, with its default; what it is for and what it must look like stand in `texts/`. Parsed once, from an
 * environment that is passed in; everything that is wrong is told together.
 */
const LogLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);

const publicUrl = z.union([
  z.literal('').transform(() => null),
  z
    .url({ protocol: /^https?$/ })
    .transform((text) => new URL(text))
    .refine((url) => url.pathname === '/' && !/[?#@]/.test(url.href))
    .transform((url) => url.origin),
]);

const SETTINGS = {
  PORT: { fallback: '3000', schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(0).max(65_535)) },
  HOST: { fallback: '0.0.0.0', schema: z.string().regex(/^[A-Za-z0-9.:_-]+$/) },
  DATA_DIR: { fallback: './data', schema: z.string() },
  PUBLIC_URL: { fallback: '', schema: publicUrl },
  LOG_LEVEL: { fallback: 'info', schema: LogLevel },
} as const satisfies Record<SettingName, { fallback: string; schema: z.ZodType }>;

export type Config = {
  /** 0 takes any free port. */
  port: number;
  host: string;
  dataDir: string;
  /** An origin without a slash at the end; null lets links follow the request. */
  publicUrl: string | null;
  logLevel: z.infer<typeof LogLevel>;
};

export type ParsedConfig = { ok: true; config: Config } | { ok: false; message: string };

const Environment = z.object({
  PORT: SETTINGS.PORT.schema,
  HOST: SETTINGS.HOST.schema,
  DATA_DIR: SETTINGS.DATA_DIR.schema,
  PUBLIC_URL: SETTINGS.PUBLIC_URL.schema,
  LOG_LEVEL: SETTINGS.LOG_LEVEL.schema,
});

const NAMES: readonly SettingName[] = ['PORT', 'HOST', 'DATA_DIR', 'PUBLIC_URL', 'LOG_LEVEL'];

/** A setting that is absent or empty has its default. */
export function parseConfig(environment: Record<string, string | undefined>): ParsedConfig {
  const given = (name: SettingName): string => environment[name]?.trim() || SETTINGS[name].fallback;
  const parsed = Environment.safeParse(Object.fromEntries(NAMES.map((name) => [name, given(name)])));
  if (parsed.success) {
    const { PORT, HOST, DATA_DIR, PUBLIC_URL, LOG_LEVEL } = parsed.data;
    return {
      ok: true,
      config: { port: PORT, host: HOST, dataDir: DATA_DIR, publicUrl: PUBLIC_URL, logLevel: LOG_LEVEL },
    };
  }
  const wrong = NAMES.filter((name) => parsed.error.issues.some((issue) => issue.path[0] === name));
  const message = inBoth((texts) =>
    [
      texts.settingsWrong,
      ...wrong.map((name) => texts.settingWrong(name, texts.settings[name], given(name), texts.expected[name])),
      '',
    ].join('\n'),
  );
  return { ok: false, message };
}
