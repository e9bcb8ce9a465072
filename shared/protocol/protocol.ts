/**
 * The wire of `/sync/<workshopId>`: y-websocket's binary messages with their own numbers and meaning, and beside them
 * number 100, one varString of JSON. One file per JSON message; `down.ts` lists what the server sends.
 */
export const PROTOCOL_VERSION = 3;

export const MESSAGE_SYNC = 0;
export const MESSAGE_AWARENESS = 1;
export const MESSAGE_AUTH = 2;
export const MESSAGE_QUERY_AWARENESS = 3;
export const MESSAGE_JSON = 100;

export const SYNC_STEP_1 = 0;
export const SYNC_STEP_2 = 1;
export const SYNC_UPDATE = 2;

/** The largest update in the first step 2 of a connection, in bytes: what someone wrote during an hour offline. */
export const MAX_FIRST_STEP2_BYTES = 4 * 1024 * 1024;
/** The largest update after that, in bytes. */
export const MAX_UPDATE_BYTES = 256 * 1024;
/** The largest awareness message, in bytes. */
export const MAX_AWARENESS_BYTES = 16 * 1024;

export const SYNC_PATH = '/sync';
