import * as decoding from 'lib0/decoding';

/** Who the awareness messages say is there: the newest state of each client id, read without the Yjs document. */
export type RollCall = {
  readonly states: ReadonlyMap<number, unknown>;
  /** A number that is larger for who was heard of later. */
  since(clientId: number): number;
  /** The body of one awareness message. Throws when it can't be read. */
  take(update: Uint8Array): void;
};

export function createRollCall(): RollCall {
  const states = new Map<number, unknown>();
  const clocks = new Map<number, number>();
  const heard = new Map<number, number>();
  let turn = 0;
  return {
    states,
    since: (clientId) => heard.get(clientId) ?? 0,
    take(update) {
      const decoder = decoding.createDecoder(update);
      const count = decoding.readVarUint(decoder);
      for (let at = 0; at < count; at += 1) {
        const clientId = decoding.readVarUint(decoder);
        const clock = decoding.readVarUint(decoder);
        const state: unknown = JSON.parse(decoding.readVarString(decoder));
        const known = clocks.get(clientId) ?? -1;
        // Going away carries the clock of the state it ends.
        if (clock < known || (clock === known && state !== null)) continue;
        clocks.set(clientId, clock);
        turn += 1;
        heard.set(clientId, turn);
        if (state === null) states.delete(clientId);
        else states.set(clientId, state);
      }
    },
  };
}
