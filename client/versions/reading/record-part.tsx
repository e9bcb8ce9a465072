import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../../shared/stage/stage.ts';
import type { PreflightItem } from '../../../shared/version/preflight.ts';
import { listFormat } from '../../i18n/list-format.ts';
import { useLogWords } from '../../log/use-log-words.ts';
import { SeatMark } from '../../ui/table/seat.tsx';
import { useTargetTitle } from '../../workshop/target-words.ts';
import { useMoment } from '../use-version.ts';
import { partAnchor } from './contents.ts';
import css from './reading.module.css';
import { useReading } from './use-reading.ts';

/** How this came about: who was at the table, what was still open when it was frozen, and the log. */
export function RecordPart(): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const { version } = useReading();
  const { accepted, remark } = version.freeze;
  const anchor = partAnchor('record');
  return (
    <section className={css.part} aria-labelledby={anchor} lang={i18n.language}>
      <h2 className={css.partTitle} id={anchor}>
        {t('record')}
      </h2>
      <div className={css.under}>
        <h3 className={css.questionText}>{t('people')}</h3>
        <ul className={css.people}>
          {version.partners.map((partner) => (
            <PartnerLine key={partner.id} partner={partner} />
          ))}
        </ul>
      </div>
      <div className={css.under}>
        <h3 className={css.questionText}>{t('preflight')}</h3>
        {accepted.length === 0 ? (
          <p>{t('preflightNone')}</p>
        ) : (
          <>
            <p>{t('preflightText', { count: accepted.length })}</p>
            <ul>
              {accepted.map((item) => (
                <AcceptedItem key={item.id} item={item} />
              ))}
            </ul>
          </>
        )}
        {remark !== '' && (
          <blockquote className={css.remark}>
            <span lang={version.workshop.locale}>{remark}</span>
          </blockquote>
        )}
      </div>
      <Log />
    </section>
  );
}

function PartnerLine({ partner }: { partner: Partner }): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const { version } = useReading();
  const there = version.participants.filter(
    ({ partnerId, mergedInto, seenAt }) => partnerId === partner.id && mergedInto === undefined && seenAt !== null,
  );
  return (
    <li className={css.partner}>
      <SeatMark name={partner.name} index={partner.index} size={28} taken={there.length > 0} />
      <p>
        <b>{partner.name}</b>{' '}
        <span className={css.quiet}>
          {there.length === 0 ? t('nobodyThere') : listFormat(i18n.language).format(there.map(({ name }) => name))}
        </span>
      </p>
    </li>
  );
}

/** Something that was still open, and was accepted as it was. */
function AcceptedItem({ item: { kind, target, participantId } }: { item: PreflightItem }): ReactNode {
  const { t } = useTranslation('versions');
  const { version, personOf } = useReading();
  const titleOf = useTargetTitle();
  const round = target?.kind === 'round' ? version.rounds.find(({ round: { id } }) => id === target.id) : undefined;
  const what = round?.round.title ?? (target === null ? '' : titleOf(target));
  return <li>{t(`accepted_${kind}`, { what, name: personOf(participantId)?.name ?? t('someone') })}</li>;
}

/** Folded, and made only when it is opened: an afternoon's log is longer than all the rest. */
function Log(): ReactNode {
  const { t } = useTranslation('versions');
  const { version } = useReading();
  const [open, setOpen] = useState(false);
  return (
    <details className={css.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('log', { count: version.log.length })}</summary>
      {open && <LogLines />}
    </details>
  );
}

function LogLines(): ReactNode {
  const { version } = useReading();
  const words = useLogWords();
  const moment = useMoment();
  // A line has no id of its own; its place in a sealed log never changes.
  const lines = version.log.map((line, at) => ({ line, key: String(at) }));
  return (
    <ol className={css.log}>
      {lines.map(({ line, key }) => (
        <li key={key}>
          <time dateTime={new Date(line.at).toISOString()}>{moment(line.at)}</time> {words(line)}
        </li>
      ))}
    </ol>
  );
}
