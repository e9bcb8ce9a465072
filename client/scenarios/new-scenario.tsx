import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addScenario } from '../../shared/board/scenarios.ts';
import { MAX_TITLE_LENGTH } from '../../shared/board/variants.ts';
import { freshId } from '../live/fresh-id.ts';
import { UnsentWords } from '../notes/unsent-draft.tsx';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { showWrong } from '../ui/field/first-wrong.ts';
import { Notice } from '../ui/notice/notice.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { useFromQuestion, WayBackToQuestion } from './from-question.tsx';
import css from './new-scenario.module.css';
import { cleanTitle } from './title-edit.ts';
import { useDraft } from './use-draft.ts';
import { namedVariants, useScenarios } from './use-scenarios.ts';
import { VariantChecks } from './variant-checks.tsx';

/** A new scenario in one gesture: a title, the variants it combines, made. What was typed stays until the server has it. */
export function NewScenario({ onAway }: { onAway: (() => void) | null }): ReactNode {
  const { t } = useTranslation('scenarios');
  const common = useTranslation('common').t;
  const scenarios = useScenarios();
  const { session, rows, editable, paths } = scenarios;
  const navigate = useNavigate();
  const from = useFromQuestion();
  const { draft, fate, change, drop } = useDraft();
  const [tried, setTried] = useState(false);
  const isFrozen = useStage().phase !== 'open';
  const form = useRef<HTMLFormElement>(null);
  // Who asked for the form begins at once; where it stands by itself it takes the focus from nobody.
  const asked = onAway !== null;
  useEffect(() => {
    if (!asked) return;
    // The page around it takes the focus when one arrives; this comes after.
    const frame = requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
    return () => cancelAnimationFrame(frame);
  }, [asked]);
  // What is on its way is not typed anew: the next one starts empty.
  const shown = fate === 'underway' ? { title: '', variantIds: [], madeAs: null } : draft;
  const title = cleanTitle(shown.title);
  const variants = namedVariants(
    scenarios,
    rows.map(({ id }) => id),
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    showWrong(event.currentTarget, () => setTried(true));
    if (title === '' || !editable) return;
    const id = freshId();
    const variantIds = shown.variantIds.filter((variantId) => rows.some((row) => row.id === variantId));
    change({ ...shown, madeAs: id });
    addScenario(session.doc, { id, title, variantIds });
    void navigate(paths.one(id, from));
  }

  // Locked passes; frozen doesn't come back as it was. What was typed stays to copy.
  if (isFrozen) return <UnsentWords text={shown.title} />;
  return (
    <form ref={form} className={css.form} onSubmit={submit} aria-labelledby="new-scenario" noValidate>
      <h2 className={css.heading} id="new-scenario">
        {t('new')}
      </h2>
      <WayBackToQuestion />
      {fate === 'lost' && (
        <Notice tone="alarm" title={t('notKeptTitle')}>
          {t('notKeptText')}
        </Notice>
      )}
      {!editable && <Notice title={t('notNowTitle')}>{t('notNowText')}</Notice>}
      <Field
        label={t('title')}
        placeholder={t('titleExample')}
        autoComplete="off"
        maxLength={MAX_TITLE_LENGTH}
        value={shown.title}
        error={tried && title === '' ? t('titleMissing') : undefined}
        onValue={(typed) => change({ ...shown, title: typed })}
      />
      <VariantChecks
        legend={t('combines')}
        variants={variants}
        chosen={shown.variantIds}
        onChoose={(variantId, on) =>
          change({
            ...shown,
            variantIds: [...shown.variantIds.filter((id) => id !== variantId), ...(on ? [variantId] : [])],
          })
        }
      />
      <p className={css.help}>{t('newHelp')}</p>
      <div className={css.actions}>
        <Button kind="main" type="submit" disabled={!editable}>
          {t('make')}
        </Button>
        {onAway !== null && (
          <Button
            kind="bare"
            onClick={() => {
              drop();
              onAway();
            }}
          >
            {common('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
