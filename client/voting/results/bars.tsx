import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sign, type SignName } from '../../ui/sign/sign.tsx';
import css from './bars.module.css';

/** One line of a picture: what, how long its bar is, and the number written out with what it is a part of. */
type Bar = {
  id: string;
  title: string;
  sign?: SignName | undefined;
  /** Of the whole width, 0 to 1. */
  share: number;
  says: string;
  /** Smaller, under it. */
  more?: string | undefined;
  /** The same in the round before; null where it wasn't there. Undefined: there was no such round. */
  before?: string | null | undefined;
};

type Props = { label: string; head: string; number: string; lang?: string | undefined; bars: readonly Bar[] };

/** Bars as a table: a screen reader has the same lines and numbers as the eye. */
export function Bars({ label, head, number, lang, bars }: Props): ReactNode {
  const { t } = useTranslation('voting');
  const compares = bars.some(({ before }) => before !== undefined);
  return (
    <table className={css.bars} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{number}</th>
          {compares && <th scope="col">{t('before')}</th>}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, title, sign, share, says, more, before }) => (
          <tr key={id}>
            <th scope="row">
              <span className={css.name} lang={lang}>
                {sign !== undefined && <Sign name={sign} />}
                {title}
              </span>
              <span className={css.track} aria-hidden="true">
                <span className={css.fill} style={{ width: `${Math.min(1, share) * 100}%` }} />
              </span>
            </th>
            <td>
              <span className={css.says}>{says}</span>
              {more !== undefined && <span className={css.more}>{more}</span>}
            </td>
            {compares && <td className={css.before}>{before ?? t('notBefore')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
