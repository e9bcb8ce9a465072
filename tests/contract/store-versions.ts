import { describe, expect, test } from 'vitest';
import type { StageWrite } from '../../server/store/store.ts';
import type { NewVersion, SealOrder } from '../../server/store/versions.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Signoff } from '../../shared/version/signoff.ts';
import type { Subject } from './store.ts';
import { anna, batch, bram, create, entry, firstStage, otherId, person, school, workshopId } from './store-samples.ts';

const hex = (digit: string, bytes: number): string => digit.repeat(bytes * 2);
const signed = { signature: hex('5', 64), keyId: hex('6', 16), publicKey: hex('7', 32) };

export const versionOf = (number: number, hash: string, change: Partial<NewVersion> = {}): NewVersion => ({
  number,
  epoch: 1,
  frozenAt: 9_000,
  by: anna,
  // Kept to the letter: this is what was hashed, and not what another writer of JSON would make of it.
  content: `{"name":"Zoë","number":${number},"z":1.0}`,
  seal: { hash: hex(hash, 32), previous: null, ...signed },
  ...change,
});

export const signoffOf = (version: string, previous: string, hash: string): Signoff => ({
  version: hex(version, 32),
  previous: hex(previous, 32),
  partnerId: school,
  partner: 'De School',
  decision: 'agreed-with-note',
  note: 'mits',
  until: null,
  reaffirms: null,
  by: anna,
  name: 'Anna',
  at: 9_500,
  hash: hex(hash, 32),
  ...signed,
});

/** Orders, versions and sign-offs. */
export function versionContract({ store, reopened }: Subject): void {
  let stage: Stage;
  const save = (change: Partial<Stage>, ...also: StageWrite[]): Promise<'saved' | 'stale'> => {
    const next = { ...stage, ...change, rev: stage.rev + 1 };
    return store()
      .workshops.saveStage(workshopId, { stage: next, log: entry('step'), also })
      .then((saved) => {
        stage = next;
        return saved;
      });
  };
  const begun = async (): Promise<SealOrder> => {
    await create(store());
    stage = firstStage;
    await save({ participants: [person(anna), person(bram)] });
    await store().documents.commit([batch('a'), batch('b')]);
    const order: SealOrder = {
      freeze: { number: 1, epoch: 1, at: 9_000, by: anna, accepted: [], remark: 'voor het bestuur' },
      stage: { ...stage, phase: 'sealing', rev: stage.rev + 1 },
      seen: [{ participantId: bram, at: 8_000 }],
    };
    await save({ phase: 'sealing' }, { kind: 'seal.begin', order });
    return order;
  };
  const frozen = async (...versions: NewVersion[]): Promise<void> => {
    await begun();
    await save({ phase: 'frozen' }, ...versions.map((version): StageWrite => ({ kind: 'version.add', version })));
  };
  const sign = (signoff: Signoff, number = 1) => save({}, { kind: 'signoff.add', number, signoff });

  describe('versions', () => {
    test('[SEAL-1] an order to freeze is kept with the last commit before it, and nothing is committed after', async () => {
      const order = await begun();
      const { versions, documents } = await reopened();
      expect(await versions.sealings()).toEqual([workshopId]);
      expect(await versions.sealing(workshopId)).toEqual({ ...order, seq: 2 });
      expect(await documents.commit([batch('late')])).toEqual([{ workshopId, refused: 'frozen' }]);
      expect(await versions.sealing(workshopId)).toMatchObject({ seq: 2 });
    });

    test('[SEAL-1] the version takes the place of its order, and the text lies still', async () => {
      const version = versionOf(1, 'a');
      await frozen(version);
      const { versions, documents } = await reopened();
      expect(await versions.sealings()).toEqual([]);
      expect(await versions.sealing(workshopId)).toBeNull();
      const { content, ...row } = version;
      expect(await versions.list(workshopId)).toEqual([row]);
      expect(await versions.find(workshopId, 1)).toEqual({ content, seal: version.seal });
      expect(await versions.findByHash(version.seal.hash)).toEqual({ workshopId, number: 1 });
      expect(await documents.commit([batch('late')])).toEqual([{ workshopId, refused: 'frozen' }]);
    });

    test('[SEAL-1] a freeze that is called off leaves no order behind, and another can be given', async () => {
      const order = await begun();
      await save({ phase: 'open', epoch: 2 }, { kind: 'seal.drop' });
      expect(await store().versions.sealings()).toEqual([]);
      await save({ phase: 'sealing' }, { kind: 'seal.begin', order });
      const { versions } = await reopened();
      expect(await versions.sealing(workshopId)).toMatchObject({ ...order, seq: 2 });
      expect(await versions.list(workshopId)).toEqual([]);
    });

    test('[SEAL-3] versions come in order of their numbers, and none from elsewhere', async () => {
      await create(store(), otherId);
      await frozen(versionOf(2, 'b'), versionOf(10, 'c'), versionOf(1, 'a'));
      const { versions } = store();
      expect((await versions.list(workshopId)).map(({ number }) => number)).toEqual([1, 2, 10]);
      expect(await versions.list(otherId)).toEqual([]);
      expect(await versions.find(otherId, 1)).toBeNull();
      expect(await versions.find(workshopId, 3)).toBeNull();
      expect(await versions.findByHash(hex('d', 32))).toBeNull();
    });

    test.each([
      ['that number', versionOf(1, 'b')],
      ['that hash', versionOf(2, 'a')],
    ])(
      '[SEAL-3] where there is a version of %s no other is put, nor anything that goes with it',
      async (_what, second) => {
        await frozen(versionOf(1, 'a'));
        const { rev } = stage;
        await expect(save({}, { kind: 'version.add', version: second })).rejects.toMatchObject({ kind: 'conflict' });
        expect((await store().workshops.stage(workshopId))?.rev).toBe(rev);
        expect(await store().versions.list(workshopId)).toHaveLength(1);
      },
    );

    test('[SEAL-4] sign-offs stand one behind the other, each on the one it names', async () => {
      await frozen(versionOf(1, 'a'));
      const [first, second] = [signoffOf('a', 'a', '1'), signoffOf('a', '1', '2')];
      await sign(first);
      await sign(second);
      const { versions } = await reopened();
      expect(await versions.signoffs(workshopId, 1)).toEqual([first, second]);
      expect(await versions.signoffs(workshopId, 2)).toEqual([]);
      expect(await versions.signoffs(otherId, 1)).toEqual([]);
    });

    test.each([
      ['on the version, when another stands there', signoffOf('a', 'a', '3'), 1, 'conflict'],
      ['on nothing that is there', signoffOf('a', '9', '3'), 1, 'conflict'],
      ['the same one twice', signoffOf('a', '1', '1'), 1, 'conflict'],
      ['of no version', signoffOf('a', '1', '3'), 2, 'not-found'],
    ])('[SEAL-4] a sign-off %s is refused, and the stage with it', async (_what, wrong, number, kind) => {
      await frozen(versionOf(1, 'a'));
      await sign(signoffOf('a', 'a', '1'));
      const { rev } = stage;
      await expect(sign(wrong, number)).rejects.toMatchObject({ kind });
      expect((await store().workshops.stage(workshopId))?.rev).toBe(rev);
      expect(await store().versions.signoffs(workshopId, 1)).toHaveLength(1);
    });

    test('[SEAL-3] with its workshop a version goes, and its sign-offs', async () => {
      await frozen(versionOf(1, 'a'));
      await sign(signoffOf('a', 'a', '1'));
      expect(await store().workshops.remove(workshopId)).toBe(true);
      const { versions } = await reopened();
      expect(await versions.list(workshopId)).toEqual([]);
      expect(await versions.findByHash(hex('a', 32))).toBeNull();
      expect(await versions.signoffs(workshopId, 1)).toEqual([]);
    });

    test('a workshop that goes while it is being frozen leaves no order behind', async () => {
      await begun();
      await store().workshops.remove(workshopId);
      expect(await store().versions.sealings()).toEqual([]);
      await create(store());
      expect(await store().versions.sealing(workshopId)).toBeNull();
    });
  });
}
