import type { ConsentVerdict } from '../../shared/voting/ballot.ts';
import type { SignName } from '../ui/sign/sign.tsx';

/** What each verdict looks like beside its word. */
export const VERDICT_SIGN: Record<ConsentVerdict, SignName> = {
  agree: 'check',
  reservation: 'diamond',
  abstain: 'minus',
  object: 'cross',
};
