import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionHead } from '../../shared/version/head.ts';
import { Button } from '../ui/button/button.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { useKeptWord } from './kept-word.ts';
import { NameSignatory } from './name-signatory.tsx';
import { Reaffirm } from './reaffirm.tsx';
import { Receipt } from './receipt.tsx';
import css from './signoff.module.css';
import { agreedBefore, type Mine } from './signoff.ts';
import type { Saying } from './use-signoff.ts';
import { Withdraw } from './withdraw.tsx';
import { draftOf, EMPTY_WORD } from './word-draft.ts';
import { WordForm } from './word-form.tsx';

type Props = { name: string; head: VersionHead; mine: Extract<Mine, { state: 'open' }>; saying: Saying };

/** Saying it, and after that the receipt, with the ways to say something else. */
export function OwnWord({ name, head, mine, saying }: Props): ReactNode {
  const { t } = useTranslation('signoff');
  const stage = useStage();
  const { partner, line, late } = mine;
  const [draft, setDraft] = useKeptWord(name);
  const [withdrawing, setWithdrawing] = useState(false);
  const before = agreedBefore(stage, head, partner);

  // What the server answered stays with `saying` until the stage has it too: it is the receipt meanwhile.
  function given(): void {
    setDraft(null);
    setWithdrawing(false);
  }

  function away(): void {
    saying.reset();
    given();
  }

  if (line === null || draft !== null) {
    return (
      <>
        {line === null && draft === null && before !== null && (
          <Reaffirm head={head} before={before} saying={saying} onGiven={given} />
        )}
        <WordForm
          head={head}
          partner={partner}
          standing={line}
          late={late}
          draft={draft ?? EMPTY_WORD}
          saying={saying}
          onDraft={setDraft}
          onGiven={given}
          {...(draft === null ? {} : { onAway: away })}
        />
        <NameSignatory partner={partner} />
      </>
    );
  }
  return (
    <>
      <Receipt head={head} partner={partner} line={line} />
      <p className={css.small}>{t(late ? 'changeLate' : 'changeText')}</p>
      {withdrawing && !late ? (
        <Withdraw partner={partner} saying={saying} onGiven={given} onAway={away} />
      ) : (
        <div className={css.actions}>
          <Button onClick={() => setDraft(draftOf(line))}>{t('change')}</Button>
          {!late && (
            <Button kind="bare" onClick={() => setWithdrawing(true)}>
              {t('withdraw')}
            </Button>
          )}
        </div>
      )}
      <NameSignatory partner={partner} />
    </>
  );
}
