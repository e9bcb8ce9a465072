import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { fingerprint, shortHash } from '../../../shared/version/format.ts';
import type { VersionHead } from '../../../shared/version/head.ts';
import type { Version } from '../../../shared/version/version.ts';
import { useDay } from '../../signoff/use-day.ts';
import { Qr } from '../../ui/qr/qr.tsx';
import { useMe, useStage, useWorkshop } from '../../workshop/use-workshop.ts';
import { useMoment } from '../use-version.ts';
import { statusLink } from '../versions.ts';
import { AnswerForm } from './answer-form.tsx';
import { Concerns } from './concerns.tsx';
import { dayIn } from './packet.ts';
import { SaidSoFar } from './said-so-far.tsx';
import css from './sheet.module.css';
import { SinceBefore } from './since-before.tsx';

/** For a board that was not there: what it is asked, until when, room for its answer, and how to check the paper. */
export function Sheet({ head, version }: { head: VersionHead; version: Version }): ReactNode {
  const { t } = useTranslation('packet');
  const { joinLink } = useWorkshop().view;
  const { partners } = useStage();
  const me = useMe();
  const moment = useMoment();
  const day = useDay();
  const until = dayIn(useSearchParams()[0].get('until'));
  const partner = me.seat === 'view' ? undefined : partners.find(({ id }) => id === me.partnerId);
  const link = statusLink(joinLink, head.hash);
  const { number } = head;
  return (
    <article className={css.sheet} aria-labelledby="packet-title" data-testid="packet-sheet">
      <header className={css.head}>
        <div className={css.names}>
          <p className={css.workshop} lang={version.workshop.locale}>
            {version.workshop.title}
          </p>
          <h1 className={css.title} id="packet-title">
            {t('title', { number })}
          </h1>
          <p className={css.quiet}>{t('frozen', { when: moment(head.frozenAt), hash: shortHash(head.hash) })}</p>
        </div>
        <div className={css.qr}>
          <Qr text={link} label={t('qr')} />
        </div>
      </header>
      <section className={css.ask} aria-labelledby="packet-ask">
        <h2 className={css.heading} id="packet-ask">
          {t('ask')}
        </h2>
        <p>
          {partner === undefined
            ? t('askAny', { count: version.partners.length })
            : t('askOf', { partner: partner.name, count: version.partners.length })}
        </p>
        <p className={css.until}>{until === '' ? t('untilOpen') : t('until', { day: day(until) })}</p>
      </section>
      <AnswerForm />
      <SinceBefore version={version} />
      <SaidSoFar head={head} />
      <Concerns version={version} />
      <footer className={css.foot}>
        <h2 className={css.heading}>{t('check')}</h2>
        <p>{t('checkText')}</p>
        <dl className={css.marks}>
          <div>
            <dt>{t('hash')}</dt>
            <dd className={css.mark}>{shortHash(head.hash)}</dd>
          </div>
          <div>
            <dt>{t('key')}</dt>
            <dd className={css.mark}>{fingerprint(head.keyId)}</dd>
          </div>
          <div>
            <dt>{t('address')}</dt>
            <dd className={css.link}>{link}</dd>
          </div>
        </dl>
      </footer>
    </article>
  );
}
