import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionId } from '../../../shared/ids.ts';
import { Button } from '../../ui/button/button.tsx';
import type { BallotProps } from './ballot.tsx';
import { dotsLeft } from './ballot-draft.ts';
import css from './paper.module.css';

/** More than this as drawn dots is a smear; then the number says it. */
const MOST_DRAWN = 10;

/** A number of dots to hand out, with a most per option. */
export function DotsBallot({ paper, draft, lang, onDraft }: BallotProps): ReactNode {
  const { t } = useTranslation('voting');
  const { budget = 0, cap = 0 } = paper.settings;
  const left = dotsLeft(paper, draft);
  const give = (id: OptionId, dots: number): void => onDraft({ ...draft, dots: { ...draft.dots, [id]: dots } });
  return (
    <div className={css.paper}>
      <p className={css.says}>{t('dotsHow', { budget, cap })}</p>
      <p className={css.left} role="status">
        {left === 0 ? t('dotsNone') : t('dotsLeft', { count: left, budget })}
      </p>
      <ul className={css.list}>
        {paper.options.map(({ id, title }) => {
          const given = draft.dots[id] ?? 0;
          return (
            <li key={id} className={css.row}>
              <div>
                <span lang={lang}>{title}</span>
                <div className={css.dots} aria-hidden="true">
                  {given <= MOST_DRAWN &&
                    Array.from({ length: given }, (_, at) => at).map((at) => <span key={at} className={css.dot} />)}
                </div>
              </div>
              <div className={css.stepper}>
                <Button
                  kind="bare"
                  aria-disabled={given === 0 || undefined}
                  onClick={() => {
                    if (given > 0) give(id, given - 1);
                  }}
                >
                  <IconMinus size={20} aria-hidden="true" />
                  <span className="visually-hidden">{t('dotsLess', { title })}</span>
                </Button>
                <span className={css.given}>
                  <span aria-hidden="true">{given}</span>
                  <span className="visually-hidden">{t('dotsOn', { count: given })}</span>
                </span>
                <Button
                  kind="bare"
                  aria-disabled={left === 0 || given >= cap || undefined}
                  onClick={() => {
                    if (left > 0 && given < cap) give(id, given + 1);
                  }}
                >
                  <IconPlus size={20} aria-hidden="true" />
                  <span className="visually-hidden">{t('dotsMore', { title })}</span>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
