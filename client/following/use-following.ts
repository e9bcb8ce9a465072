import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { type Spotlight, targetKey } from '../../shared/stage/target.ts';
import { questionAnchor } from '../workshop/target-path.ts';
import { useBlockOf, useTargetPath } from '../workshop/use-target-path.ts';
import { useStage } from '../workshop/use-workshop.ts';
import { atFirst, type Change, type Following, follow } from './following.ts';
import { useFollows } from './follows.ts';
import { type Hands, watchHands } from './hands.ts';
import { isGroupsPage, leadsSomewhere } from './place.ts';
import { watchSight } from './sight.ts';

/** What a step by us leaves in the browser's history, so that it isn't taken for one by hand. */
const ALONG = 'along';

export type Follower = {
  /** Where the group is, when this person isn't there and hasn't put that away. */
  elsewhere: Spotlight | null;
  /** The last move of the group since the page opened, and whether this person was taken along. */
  last: { group: Spotlight; along: boolean } | null;
  along(): void;
  stay(): void;
};

/** Keeps this person with the group. Once per page. */
export function useFollowing(): Follower {
  const { spotlight } = useStage();
  const group = leadsSomewhere(spotlight) ? spotlight : null;
  const key = group === null ? '' : targetKey(group);
  const follows = useFollows();
  const pathTo = useTargetPath();
  const blockOf = useBlockOf();
  const navigate = useNavigate();
  const how = useNavigationType();
  const location = useLocation();
  const hands = useRef<Hands>(null);
  const [state, setState] = useState<Following>(() => atFirst(group));
  /** The same, for what happens twice before it is drawn. */
  const now = useRef(state);
  const [last, setLast] = useState<Follower['last']>(null);
  /** The anchor of the question that is in sight, of those the group was at. */
  const [seen, setSeen] = useState<string | null>(null);

  const change = (what: Change): boolean => {
    const { next, goes } = follow(now.current, what);
    now.current = next;
    setState(next);
    if (goes && next.group !== null) go(next.group);
    return goes;
  };
  const go = (to: Spotlight): void => {
    if (to.kind !== 'question' && isGroupsPage(to, location, blockOf)) return;
    const address = pathTo(to);
    const here = location.pathname + location.search + location.hash;
    void navigate(address, { state: ALONG, replace: address === here });
  };

  useEffect(() => {
    const watched = watchHands(() => performance.now());
    hands.current = watched;
    return () => watched.close();
  }, []);

  const moved = useEffectEvent((to: string) => {
    const before = now.current.group;
    if (to === (before === null ? '' : targetKey(before))) return;
    const along = change({ type: 'moved', group, busy: hands.current?.busy() ?? false, follows });
    setLast(group === null ? null : { group, along });
  });
  useEffect(() => moved(key), [key]);

  const atPage = group !== null && isGroupsPage(group, location, blockOf);
  const came = useRef(location.key);
  const arrived = useEffectEvent((at: string) => {
    const byHand = at !== came.current && (how === 'POP' || location.state !== ALONG);
    came.current = at;
    if (atPage && group?.kind !== 'question') change({ type: 'together' });
    else if (!atPage && byHand) change({ type: 'left' });
  });
  useEffect(() => arrived(location.key), [location.key]);

  // Back while the group's page is still being fetched: for the router one never left.
  const wentBack = useEffectEvent(() => {
    if (group !== null && !isGroupsPage(group, window.location, blockOf)) change({ type: 'left' });
  });
  useEffect(() => {
    const onBack = (): void => wentBack();
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);

  const anchor = atPage && group?.kind === 'question' ? questionAnchor(group.id) : null;
  const saw = useEffectEvent((at: string, inSight: boolean, byHand: boolean) => {
    setSeen(inSight ? at : null);
    if (inSight) change({ type: 'together' });
    else if (byHand) change({ type: 'left' });
  });
  useEffect(() => {
    if (anchor === null) return;
    const find = (): Element | null => document.getElementById(anchor)?.closest('section') ?? null;
    return watchSight(find, (inSight, byHand) => saw(anchor, inSight, byHand));
  }, [anchor]);

  const together = atPage && (anchor === null || seen === anchor);
  return {
    elsewhere: follows && state.behind && !state.stays && !together ? group : null,
    last: follows ? last : null,
    along: () => change({ type: 'along' }),
    stay: () => change({ type: 'stay' }),
  };
}
