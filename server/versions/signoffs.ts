import { AppError } from '../../shared/errors.ts';
import type { PartnerId, WorkshopId } from '../../shared/ids.ts';
import { next, refuse } from '../../shared/stage/judging.ts';
import { personNow } from '../../shared/stage/people.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { type Said, type Signoff, signoffHash, standingSignoffs } from '../../shared/version/signoff.ts';
import type { LogEntry } from '../store/store.ts';
import { createTurns } from '../workshops/turns.ts';
import { judgeSignoff, type Signing, type Word } from './judge-signoff.ts';
import { stageIn } from './judged.ts';
import type { VersionParts, Versions } from './versions.ts';

/** How often another server can have been first before we give up. */
const MAX_TRIES = 5;
const WITHDRAWN: Word = { decision: 'withdrawn', note: '', until: null, reaffirms: null };

/**
 * Sign-offs: each is judged on the present stage, and stored with what the stage tells of it in one transaction. They are
 * a chain: an entry names the one before it, and the store takes it only if that is still the last.
 */
export function createSignoffs({ store, rooms, key }: VersionParts): Pick<Versions, 'signOff' | 'withdraw'> {
  const inTurn = createTurns();

  function signed(said: Said): Signoff {
    const hash = signoffHash(said);
    return { ...said, hash, ...key.sign('signoff', hash) };
  }

  /** Behind the entries of `chain`, as it was read. Answers with this partner's last entry, the same one when it was said already. */
  async function append(id: WorkshopId, signing: Signing, chain: readonly Signoff[]): Promise<Signoff> {
    const { number } = signing;
    let made: Signoff | null = null;
    const judged = await rooms.changeStage(id, {
      judge(stage, { now }) {
        const asked = judgeSignoff(stage, signing, now);
        if ('refused' in asked) return asked;
        const { said, isSaid } = asked;
        if (isSaid) return { stage };
        // An entry under another key would spoil the chain for good: no file of this version would hold any more.
        if (stage.versions.some((head) => head.hash === said.version && head.keyId !== key.keyId)) {
          return refuse('other-key');
        }
        const signoff = signed({ ...said, previous: chain.at(-1)?.hash ?? said.version });
        made = signoff;
        return next(stage, { versions: withSignoffs(stage, number, [...chain, signoff]) });
      },
      also: () => (made === null ? [] : [{ kind: 'signoff.add', number, signoff: made }]),
      log: (stage, { now }) => entryOf(stage, signing, now),
      steering: false,
    });
    const partnerId = partnerNow(stageIn(judged), signing);
    const entry = (await store.versions.signoffs(id, number)).findLast((one) => one.partnerId === partnerId);
    if (entry === undefined) throw new AppError('no-such-workshop');
    return entry;
  }

  /** One at a time: each stands on the one before. */
  const add = (id: WorkshopId, signing: Signing): Promise<Signoff> =>
    inTurn(id, async () => {
      for (let tries = 1; ; tries += 1) {
        const chain = await store.versions.signoffs(id, signing.number);
        try {
          return await append(id, signing, chain);
        } catch (error) {
          const isLate = error instanceof AppError && error.kind === 'conflict' && error.field === null;
          if (!isLate || tries >= MAX_TRIES) throw error;
        }
      }
    });

  return {
    signOff: (id, actor, number, { hash, ...word }) => add(id, { actor, number, word, hash }),
    withdraw: (id, actor, number) => add(id, { actor, number, word: WITHDRAWN }),
  };
}

const withSignoffs = ({ versions }: Stage, number: number, chain: readonly Signoff[]): Stage['versions'] =>
  versions.map((head) => (head.number === number ? { ...head, signoffs: standingSignoffs(chain) } : head));

const partnerNow = (stage: Stage, { actor }: Signing): PartnerId | null => personNow(stage, actor)?.partnerId ?? null;

/** Without the note: what people write is no part of the log. */
function entryOf(stage: Stage, signing: Signing, at: number): LogEntry {
  const { number, word } = signing;
  const about = { number, partnerId: partnerNow(stage, signing) };
  const participantId = personNow(stage, signing.actor)?.id ?? signing.actor;
  return word.decision === 'withdrawn'
    ? { at, participantId, event: 'signoff.withdrawn', details: about }
    : { at, participantId, event: 'signoff.given', details: { ...about, decision: word.decision, until: word.until } };
}
