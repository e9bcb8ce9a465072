/**
 * WebSocket framing (RFC 6455, section 5.2) of a server's binary message: unmasked, unfragmented, uncompressed.
 * A batch for a whole room is framed once and written to every socket as it is; `ws.send` would build and write each
 * frame anew for each person, which is most of a relay's cost. Only this file does so; its test holds the bytes
 * against what the pinned `ws` writes and reads.
 */
export function prepare(messages: readonly Uint8Array[]): Buffer {
  let size = 0;
  for (const message of messages) size += headerLength(message.length) + message.length;
  const out = Buffer.allocUnsafe(size);
  let at = 0;
  for (const message of messages) {
    at = writeHeader(out, at, message.length);
    out.set(message, at);
    at += message.length;
  }
  return out;
}

const FINAL_BINARY = 0x82;

const headerLength = (length: number): number => (length < 126 ? 2 : length < 65_536 ? 4 : 10);

function writeHeader(out: Buffer, at: number, length: number): number {
  out[at] = FINAL_BINARY;
  if (length < 126) {
    out[at + 1] = length;
    return at + 2;
  }
  if (length < 65_536) {
    out[at + 1] = 126;
    return out.writeUInt16BE(length, at + 2);
  }
  out[at + 1] = 127;
  return out.writeBigUInt64BE(BigInt(length), at + 2);
}
