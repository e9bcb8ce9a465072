import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../shared/stage/stage.ts';
import type { VersionHead } from '../../shared/version/head.ts';
import { useActor } from '../notes/use-actor.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMay, useWorkshop } from '../workshop/use-workshop.ts';
import { wordName } from './kept-word.ts';
import { NameSignatory } from './name-signatory.tsx';
import { OwnWord } from './own-word.tsx';
import { useVersionPaths } from './paths.ts';
import { Receipt } from './receipt.tsx';
import css from './signoff.module.css';
import type { Mine } from './signoff.ts';
import { UnsentWord } from './unsent-word.tsx';
import type { Saying } from './use-signoff.ts';

type Props = { head: VersionHead; mine: Mine; saying: Saying };

/** What one's own partner says of a version, or why there is nothing for this person to say. */
export function OwnPart({ head, mine, saying }: Props): ReactNode {
  const { workshop } = useWorkshop().view;
  const actor = useActor();
  if (actor === null) return null;
  const name = wordName(workshop.id, actor.participantId, head.hash);
  if (mine.state === 'open') {
    return (
      <Own partner={mine.partner}>
        <OwnWord name={name} head={head} mine={mine} saying={saying} />
      </Own>
    );
  }
  return (
    <>
      <Nothing head={head} mine={mine} />
      <UnsentWord name={name} />
    </>
  );
}

function Own({ partner, children }: { partner: Partner; children: ReactNode }): ReactNode {
  const { t } = useTranslation('signoff');
  const heading = useId();
  return (
    <section className={css.own} aria-labelledby={heading} data-testid="signoff-own">
      <h3 id={heading}>{t('own', { partner: partner.name })}</h3>
      {children}
    </section>
  );
}

type NothingProps = { head: VersionHead; mine: Exclude<Mine, { state: 'open' }> };

function Nothing({ head, mine }: NothingProps): ReactNode {
  const { t } = useTranslation('signoff');
  const steers = useMay('steer');
  const paths = useVersionPaths();
  switch (mine.state) {
    case 'older':
      return (
        <>
          <Notice
            title={t('olderTitle', { newest: mine.newest })}
            actions={<ButtonLink to={paths.one(mine.newest)}>{t('toVersion', { number: mine.newest })}</ButtonLink>}
          >
            <p>{t('olderText', { number: head.number })}</p>
          </Notice>
          {mine.partner !== null && mine.line !== null && (
            <Receipt head={head} partner={mine.partner} line={mine.line} />
          )}
        </>
      );
    case 'watching':
      return <p className={css.none}>{t('watching')}</p>;
    case 'no-partner':
      return <p className={css.none}>{t(steers ? 'noPartnerSteers' : 'noPartner')}</p>;
    case 'not-put':
      return <p className={css.none}>{t('notPut', { partner: mine.partner.name })}</p>;
    case 'settled':
      return (
        <Own partner={mine.partner}>
          <Receipt head={head} partner={mine.partner} line={mine.line} />
          <p className={css.small}>{t('settled')}</p>
        </Own>
      );
    case 'colleague':
      return (
        <Own partner={mine.partner}>
          {mine.line !== null && <Receipt head={head} partner={mine.partner} line={mine.line} />}
          <p className={css.none}>{t(mine.line === null ? 'colleague' : 'colleagueDid')}</p>
          <NameSignatory partner={mine.partner} />
        </Own>
      );
  }
}
