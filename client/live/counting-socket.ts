import { MAX_UPDATE_BYTES } from '../../shared/protocol/protocol.ts';
import { type EditFrame, editFrame, updateSize } from './frame.ts';

export type Count = {
  /** An edit frame went out; `count` is its number on this connection, the first is 1. */
  sent(count: number, kind: EditFrame): void;
  /**
   * An edit was too big for a frame of its own and did not go out. Nothing of the kind goes out on this connection any
   * more, since what follows would build on the missing piece: connect again, and it goes as the first step 2.
   */
  tooBig(): void;
};

function bytesOf(data: unknown): Uint8Array | null {
  if (data instanceof Uint8Array) return data;
  return data instanceof ArrayBuffer ? new Uint8Array(data) : null;
}

/** A WebSocket class that counts the edit frames of each connection and keeps to the server's sizes. */
export function countingSocket(Base: typeof WebSocket, count: Count): typeof WebSocket {
  return class CountingSocket extends Base {
    #sent = 0;
    #step2Seen = false;
    #stopped = false;

    override send(data: Parameters<WebSocket['send']>[0]): void {
      const bytes = bytesOf(data);
      const kind = bytes === null ? null : editFrame(bytes);
      if (bytes === null || kind === null) {
        super.send(data);
        return;
      }
      if (this.#stopped) return;
      const first = kind === 'step2' && !this.#step2Seen;
      // The first step 2 always goes: it has its own, larger limit, and past that the server's refusal is how we learn.
      if (!first && updateSize(bytes) > MAX_UPDATE_BYTES) {
        this.#stopped = true;
        count.tooBig();
        return;
      }
      if (kind === 'step2') this.#step2Seen = true;
      super.send(data);
      this.#sent += 1;
      count.sent(this.#sent, kind);
    }
  };
}
