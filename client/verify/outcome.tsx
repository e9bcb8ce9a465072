import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sign, type SignName } from '../ui/sign/sign.tsx';
import css from './report-view.module.css';

const LOOKS = {
  holds: { sign: 'check', word: 'ok' },
  fails: { sign: 'cross', word: 'wrong' },
  open: { sign: 'question', word: 'open' },
} as const satisfies Record<string, { sign: SignName; word: string }>;

type Props = { outcome: keyof typeof LOOKS; name?: string; children: ReactNode };

/** One line of what was looked at, in a list: whether it holds, in a sign and for who hears it in a word. */
export function Outcome({ outcome, name, children }: Props): ReactNode {
  const { t } = useTranslation('verify');
  const { sign, word } = LOOKS[outcome];
  return (
    <li className={css.outcome} data-outcome={outcome}>
      <span className={css.mark}>
        <Sign name={sign} size={18} />
        <span className="visually-hidden">{t(word)}: </span>
      </span>
      <div>
        {name !== undefined && <p className={css.name}>{name}</p>}
        <p className={css.words}>{children}</p>
      </div>
    </li>
  );
}
