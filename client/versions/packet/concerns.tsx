import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../../shared/version/version.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { type Concern, concernsIn } from './packet.ts';
import css from './sheet.module.css';

/** Where partners or votes object, hold back or set a condition: what a board asks about first. */
export function Concerns({ version }: { version: Version }): ReactNode {
  const { t } = useTranslation('packet');
  const subjects = concernsIn(version);
  return (
    <section className={css.part} aria-labelledby="packet-concerns">
      <h2 className={css.heading} id="packet-concerns">
        {t('concerns')}
      </h2>
      {subjects.length === 0 && <p>{t('noConcerns')}</p>}
      {subjects.map(({ id, title, concerns }) => (
        <div key={id} className={css.subject}>
          <h3 className={css.about} lang={version.workshop.locale}>
            {title}
          </h3>
          <ul className={css.said}>
            {concerns.map((concern, at) => (
              <Line key={`${concern.word} ${String(at)}`} concern={concern} version={version} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Line({
  concern: { word, sign, partnerId, says },
  version,
}: {
  concern: Concern;
  version: Version;
}): ReactNode {
  const { t } = useTranslation('packet');
  const partner = version.partners.find(({ id }) => id === partnerId);
  return (
    <li className={css.by}>
      <p className={css.line}>
        <span className={css.concern}>
          <Sign name={sign} size={14} />
          {t(`concern_${word}`)}
        </span>
        {partner !== undefined && <span>{partner.name}</span>}
      </p>
      {says !== '' && (
        <p className={css.quote} lang={version.workshop.locale}>
          {says}
        </p>
      )}
    </li>
  );
}
