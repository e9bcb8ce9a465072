import { z } from 'zod';
import { Authors } from './authors.ts';
import { Beat } from './beat.ts';
import { Hello } from './hello.ts';
import { Refused } from './refused.ts';
import { Signals } from './signals.ts';
import { StageMessage } from './stage-message.ts';
import { Stored } from './stored.ts';

/** Every JSON message the server sends. The client sends none: it acts over HTTP. */
export const Down = z.discriminatedUnion('type', [Hello, StageMessage, Stored, Refused, Beat, Authors, Signals]);
export type Down = z.infer<typeof Down>;
