import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../../shared/stage/stage.ts';
import type { Round } from '../../../shared/voting/round.ts';
import { part, type Support, supportOf } from '../../../shared/voting/support.ts';
import type { PartnerBreakdown } from '../../../shared/voting/tally.ts';
import { SeatMark } from '../../ui/table/seat.tsx';
import css from './grid.module.css';
import { useNumbers } from './use-numbers.ts';

type Props = { round: Round; groups: readonly PartnerBreakdown[]; partners: readonly Partner[]; lang: string };
type Column = { id: string; title: string; of(group: PartnerBreakdown): Support };

const VERDICTS = ['object', 'reservation', 'agree', 'abstain'] as const;

/** Who stands behind what: a row for each partner that voted, a column for each option or verdict. */
export function SupportMap({ round, groups, partners, lang }: Props): ReactNode {
  const { t } = useTranslation('voting');
  const { number } = useNumbers();
  const rows = partners.flatMap((partner) => {
    const group = groups.find(({ partnerId }) => partnerId === partner.id);
    return group === undefined ? [] : [{ partner, group }];
  });
  if (rows.length === 0) return null;
  const isConsent = round.method === 'consent';
  const columns: Column[] = isConsent
    ? VERDICTS.map((verdict) => ({
        id: verdict,
        title: t(`verdict_${verdict}`),
        of: ({ count }) => part(count.method === 'consent' ? count.verdicts[verdict] : 0, count.cast),
      }))
    : round.options.map(({ id, title }) => ({
        id,
        title,
        of: ({ count }) => (count.method === 'consent' ? { level: 0, says: null } : supportOf(count, id)),
      }));
  const words = ({ says }: Support): string => {
    if (says === null) return t('noScore');
    if (says.kind === 'of') return t('ofCast', { have: number(says.have), of: number(says.of) });
    return says.kind === 'mean' ? number(says.mean) : t('place', { place: says.place });
  };
  return (
    <div className={css.frame}>
      <table className={css.grid}>
        <caption className={css.caption}>
          <b>{t('map')}</b>
          <span className={css.help}>{t(`mapHelp_${round.method}`)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('partner')}</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col" {...(isConsent ? {} : { lang })}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ partner, group }) => (
            <tr key={partner.id}>
              <th scope="row">
                <span className={css.who}>
                  <SeatMark name={partner.name} index={partner.index} size={28} />
                  <span>
                    {partner.name}
                    {group.onBehalf > 0 && <span className={css.help}>{t('onBehalfMark')}</span>}
                  </span>
                </span>
              </th>
              {columns.map(({ id, of }) => {
                const support = of(group);
                return (
                  <td key={id}>
                    {words(support)}
                    <span className={css.level} aria-hidden="true">
                      <span className={css.fill} style={{ display: 'block', width: `${support.level * 100}%` }} />
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
