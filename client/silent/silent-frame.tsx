import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { SilentRound } from '../../shared/stage/silent.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { useTargetTitle } from '../workshop/target-words.ts';
import { useTargetPath } from '../workshop/use-target-path.ts';
import { useStage } from '../workshop/use-workshop.ts';
import { HandedBack } from './handed-back.tsx';
import { useSilentRound, useWriter } from './silent.ts';
import css from './silent-frame.module.css';

/** On every page: that a silent round is on and where, and afterwards what was not shown. */
export function SilentFrame(): ReactNode {
  const round = useSilentRound();
  const who = useWriter();
  const last = useLast();
  const ended = round === null ? last : null;
  return (
    <>
      <Told round={round} />
      {round?.state === 'writing' && <Banner round={round} />}
      {round === null && who !== null && <HandedBack key={ended?.id ?? ''} ended={ended} who={who} />}
    </>
  );
}

/** The round that was on last while this page looked. */
function useLast(): SilentRound | null {
  const { silent } = useStage();
  const [last, setLast] = useState(silent);
  if (silent !== null && silent.id !== last?.id) setLast(silent);
  return last;
}

/** Says to who listens that one began; how it ended is said where one's words are given back. */
function Told({ round }: { round: SilentRound | null }): ReactNode {
  const { t } = useTranslation('silent');
  const title = useTargetTitle();
  const [before] = useState(round?.id ?? null);
  return (
    <p className="visually-hidden" role="status">
      {round !== null && round.id !== before && t('told_begun', { what: title(round.target) })}
    </p>
  );
}

/** Elsewhere: what everyone is writing about, and the way there. */
function Banner({ round }: { round: SilentRound }): ReactNode {
  const { t } = useTranslation('silent');
  const who = useWriter();
  const title = useTargetTitle();
  const to = useTargetPath()(round.target);
  const isHere = useIsAt(to);
  if (isHere) return null;
  return (
    <aside className={css.banner} aria-label={t('banner')}>
      <IconLock size={20} stroke={1.75} aria-hidden="true" className={css.sign ?? ''} />
      <p className={css.words}>
        <span className={css.what}>{t('bannerWords')}</span> <strong>{title(round.target)}</strong>
        <span className={css.count}>{t('count', { writing: round.writing, of: round.of })}</span>
      </p>
      {who === null ? <p className={css.what}>{t('looking')}</p> : <ButtonLink to={to}>{t('go')}</ButtonLink>}
    </aside>
  );
}

/** Whether this page shows it: of a question its own place in the block, so that one needn't look for it. */
function useIsAt(to: string): boolean {
  const { pathname, hash } = useLocation();
  const [path = '', anchor = ''] = to.split('#');
  const [seen, setSeen] = useState(false);
  const samePage = pathname === path;
  useEffect(() => {
    const place = samePage ? document.querySelector('[data-testid="silent-place"]') : null;
    if (place === null) return setSeen(false);
    const watch = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting === true));
    watch.observe(place);
    return () => watch.disconnect();
  }, [samePage]);
  return samePage && (anchor === '' || hash === `#${anchor}` || seen);
}
