import type { ReactNode } from 'react';
import type { ErrorKind } from '../../../shared/errors.ts';
import type { Draft, Paper } from './ballot-draft.ts';
import { ChoiceBallot } from './choice-ballot.tsx';
import { ConsentBallot } from './consent-ballot.tsx';
import { DotsBallot } from './dots-ballot.tsx';
import { RankingBallot } from './ranking-ballot.tsx';
import { ScoreBallot } from './score-ballot.tsx';

/** The ballot paper of a round: the same for who votes, for who enters a ballot for another, and in a preview. */
export type BallotProps = {
  paper: Paper;
  draft: Draft;
  /** Of the options' titles. */
  lang: string;
  /** What keeps it from being cast, once that was tried. */
  fault: ErrorKind | null;
  onDraft(draft: Draft): void;
};

export function Ballot(props: BallotProps): ReactNode {
  switch (props.paper.method) {
    case 'consent':
      return <ConsentBallot {...props} />;
    case 'choice':
      return <ChoiceBallot {...props} />;
    case 'score':
      return <ScoreBallot {...props} />;
    case 'dots':
      return <DotsBallot {...props} />;
    case 'ranking':
      return <RankingBallot {...props} />;
  }
}
