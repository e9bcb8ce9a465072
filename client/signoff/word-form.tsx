import { IconUsers } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignoffRequest } from '../../shared/http/versions.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { MAX_SIGNOFF_NOTE } from '../../shared/version/decision.ts';
import { shortHash } from '../../shared/version/format.ts';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { showWrong } from '../ui/field/first-wrong.ts';
import { TextArea } from '../voting/steering/text-area.tsx';
import { DecisionChoice } from './decision-choice.tsx';
import { useVersionPaths } from './paths.ts';
import { Replaces } from './replaces.tsx';
import css from './signoff.module.css';
import { dayOf } from './signoff.ts';
import type { Saying } from './use-signoff.ts';
import { type Missing, noteOf, type WordDraft, wordOf } from './word-draft.ts';
import { WordReview } from './word-review.tsx';

type Props = {
  head: VersionHead;
  partner: Partner;
  /** What the partner says now, which this would take the place of. */
  standing: SignoffLine | null;
  /** The version is complete already: this can't be changed after. */
  late: boolean;
  draft: WordDraft;
  saying: Saying;
  onDraft(draft: WordDraft): void;
  onGiven(): void;
  /** Away without saying it. */
  onAway?: () => void;
};

function tomorrow(): Date {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return day;
}

/** What a partner says of a version, chosen, read back, and then given. */
export function WordForm(props: Props): ReactNode {
  const { head, partner, standing, late, draft, saying, onDraft, onGiven, onAway } = props;
  const { t } = useTranslation('signoff');
  const common = useTranslation('common').t;
  const paths = useVersionPaths();
  const [missing, setMissing] = useState<Missing | null>(null);
  const [review, setReview] = useState<SignoffRequest | null>(null);
  const { decision } = draft;
  const takesNote = noteOf(decision);

  function change(next: Partial<WordDraft>): void {
    setMissing(null);
    saying.reset();
    onDraft({ ...draft, ...next });
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const said = wordOf(draft, head, dayOf(new Date()));
    if ('word' in said) setReview(said.word);
    else showWrong(form, () => setMissing(said.missing));
  }

  if (review !== null) {
    return (
      <WordReview
        head={head}
        partner={partner}
        word={review}
        standing={standing}
        late={late}
        saying={saying}
        onGive={() => saying.give(review, onGiven)}
        onBack={() => {
          saying.reset();
          setReview(null);
        }}
      />
    );
  }
  return (
    <form className={css.form} onSubmit={onSubmit} noValidate aria-label={t('form')}>
      <p className={css.means}>
        <IconUsers size={20} aria-hidden="true" />
        <span>
          {t(late ? 'meansLate' : 'means', { partner: partner.name, number: head.number, hash: shortHash(head.hash) })}
        </span>
      </p>
      {standing !== null && <Replaces standing={standing} />}
      <DecisionChoice
        legend={t('ask', { number: head.number })}
        value={decision}
        error={missing === 'decision' ? t('missing_decision') : undefined}
        onValue={(chosen) => change({ decision: chosen })}
      />
      {decision === 'consult' && (
        <>
          <Field
            label={t('until')}
            help={t('untilHelp')}
            type="date"
            min={dayOf(tomorrow())}
            value={draft.until}
            error={missing === 'until' ? t('missing_until') : undefined}
            onValue={(until) => change({ until })}
          />
          <div className={css.packet}>
            <p className={css.small}>{t('packetText')}</p>
            <ButtonLink to={paths.packet(head.number, draft.until)}>{t('packet')}</ButtonLink>
          </div>
        </>
      )}
      {decision !== null && takesNote !== 'none' && (
        <TextArea
          label={t(`note_${decision}`)}
          value={draft.note}
          maxLength={MAX_SIGNOFF_NOTE}
          error={missing === 'note' ? t('missing_note') : undefined}
          onValue={(note) => change({ note })}
        />
      )}
      <div className={css.actions}>
        <Button kind="main" type="submit">
          {t('toReview')}
        </Button>
        {onAway !== undefined && (
          <Button kind="bare" onClick={onAway}>
            {common('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
