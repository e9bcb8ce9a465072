import type { ReactNode } from 'react';
import type { Version } from '../../../shared/version/version.ts';
import { BlockPart } from './block-part.tsx';
import { ChecklistPart } from './checklist-part.tsx';
import { readBlocks } from './contents.ts';
import { MatrixPart } from './matrix-part.tsx';
import { OffAgendaPart } from './off-agenda-part.tsx';
import css from './reading.module.css';
import { RecordPart } from './record-part.tsx';
import { RoundsPart } from './round-part.tsx';
import { ScenariosPart } from './scenario-part.tsx';
import { SealedWorkshop } from './sealed-workshop.tsx';

/** Everything in a version, to be read from top to end. */
export function VersionText({ version }: { version: Version }): ReactNode {
  return (
    <SealedWorkshop version={version}>
      <div className={css.text} lang={version.workshop.locale} data-testid="version-text">
        {readBlocks(version).map((read) => (
          <BlockPart key={read.block.id} read={read} />
        ))}
        <MatrixPart />
        <ScenariosPart />
        <RoundsPart />
        <ChecklistPart />
        <OffAgendaPart />
        <RecordPart />
      </div>
    </SealedWorkshop>
  );
}
