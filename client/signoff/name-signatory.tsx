import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayNameSignatory } from '../../shared/stage/freezing.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { useActor } from '../notes/use-actor.ts';
import { Button } from '../ui/button/button.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { SignatoryChoice } from './signatory-choice.tsx';
import css from './signoff.module.css';
import { useSignatoryWords } from './use-signatory-words.ts';

/** Who signs off for one's own partner, and naming someone; out of the way until it is asked for. */
export function NameSignatory({ partner }: { partner: Partner }): ReactNode {
  const { t } = useTranslation('signoff');
  const [open, setOpen] = useState(false);
  const stage = useStage();
  const actor = useActor();
  const may = actor !== null && mayNameSignatory(stage, actor.participantId, partner.id);
  const says = useSignatoryWords()(partner.id) ?? t('anyone', { partner: partner.name });
  return (
    <div className={css.signatory}>
      <p className={css.small}>{says}</p>
      {may && (
        <>
          <Button kind="bare" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'nameDone' : 'name')}
          </Button>
          {open && <SignatoryChoice partner={partner} />}
        </>
      )}
    </div>
  );
}
