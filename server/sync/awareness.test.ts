import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as awarenessProtocol from 'y-protocols/awareness';
import * as Y from 'yjs';
import { ParticipantId } from '../../shared/ids.ts';
import { type AwarenessPeer, RoomAwareness } from './awareness.ts';

function peer(name: string): AwarenessPeer {
  const participantId = ParticipantId.parse(name);
  return {
    participantId,
    user: { id: participantId, name, partnerId: null, partner: '', color: '#000000', role: 'participant' },
  };
}

function update(states: { clientId: number; clock: number; state: unknown }[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, states.length);
  for (const { clientId, clock, state } of states) {
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, typeof state === 'string' ? state : JSON.stringify(state));
  }
  return encoding.toUint8Array(encoder);
}

/** What a stock client makes of a body. */
function reader(): { read(body: Uint8Array | null): void; states(): Map<number, Record<string, unknown>> } {
  const awareness = new awarenessProtocol.Awareness(new Y.Doc());
  awareness.setLocalState(null);
  return {
    read(body) {
      if (body !== null) awarenessProtocol.applyAwarenessUpdate(awareness, body, 'test');
    },
    states: () => awareness.getStates(),
  };
}

describe('awareness of a room', () => {
  it('signs every state itself, whatever the client says it is', () => {
    const room = new RoomAwareness(() => undefined);
    const { read, states } = reader();
    room.receive(peer('anna'), update([{ clientId: 7, clock: 1, state: { user: { name: 'bram' }, at: 3 } }]));
    read(room.takeChanged());
    expect(states().get(7)).toMatchObject({ at: 3, user: { id: 'anna', name: 'anna' } });
  });

  it("drops a state under someone else's client id, also when only their words are known", () => {
    const anna = peer('anna');
    const room = new RoomAwareness((clientId) => (clientId === 9 ? ParticipantId.parse('bram') : undefined));
    room.receive(peer('bram'), update([{ clientId: 7, clock: 1, state: { at: 'bram' } }]));
    room.receive(anna, update([{ clientId: 7, clock: 5, state: { at: 'anna' } }]));
    room.receive(anna, update([{ clientId: 9, clock: 1, state: { at: 'anna' } }]));
    const { read, states } = reader();
    read(room.all());
    expect([...states().keys()]).toEqual([7]);
    expect(states().get(7)).toMatchObject({ at: 'bram' });
  });

  it('seats one client id per connection', () => {
    const room = new RoomAwareness(() => undefined);
    const anna = peer('anna');
    room.receive(anna, update(Array.from({ length: 50 }, (_, clientId) => ({ clientId, clock: 1, state: {} }))));
    const { read, states } = reader();
    read(room.all());
    expect(states().size).toBe(1);
  });

  it('takes the same tab back at once after its line dropped', () => {
    const room = new RoomAwareness(() => undefined);
    const { read, states } = reader();
    const before = peer('anna');
    room.receive(before, update([{ clientId: 7, clock: 4, state: { at: 1 } }]));
    read(room.takeChanged());
    room.leave(before);
    read(room.takeChanged());
    expect(states().has(7)).toBe(false);
    room.receive(peer('anna'), update([{ clientId: 7, clock: 5, state: { at: 2 } }]));
    read(room.takeChanged());
    expect(states().get(7)).toMatchObject({ at: 2 });
  });

  it('does not let the old line of a tab remove what the new one said', () => {
    const room = new RoomAwareness(() => undefined);
    const [old, fresh] = [peer('anna'), peer('anna')];
    room.receive(old, update([{ clientId: 7, clock: 4, state: {} }]));
    room.receive(fresh, update([{ clientId: 7, clock: 5, state: {} }]));
    room.leave(old);
    const { read, states } = reader();
    read(room.all());
    expect(states().has(7)).toBe(true);
  });

  it('loses nothing that a tab says after it was signed anew', () => {
    const room = new RoomAwareness(() => undefined);
    const anna = peer('anna');
    const { read, states } = reader();
    room.receive(anna, update([{ clientId: 7, clock: 4, state: { at: 1 } }]));
    read(room.takeChanged());
    room.restamp(anna);
    read(room.takeChanged());
    room.receive(anna, update([{ clientId: 7, clock: 5, state: { at: 2 } }]));
    read(room.takeChanged());
    expect(states().get(7)).toMatchObject({ at: 2 });
    room.receive(anna, update([{ clientId: 7, clock: 6, state: { at: 3 } }]));
    read(room.takeChanged());
    expect(states().get(7)).toMatchObject({ at: 3 });
  });

  it('drops what is no state and tells bytes that are no awareness', () => {
    const room = new RoomAwareness(() => undefined);
    expect(room.receive(peer('anna'), update([{ clientId: 1, clock: 1, state: '[1]' }]))).toBe(true);
    expect(room.receive(peer('anna'), update([{ clientId: 1, clock: 1, state: '{"a":' }]))).toBe(true);
    expect(room.receive(peer('anna'), new Uint8Array([5, 1, 1]))).toBe(false);
    expect(room.all()).toBeNull();
  });
});
