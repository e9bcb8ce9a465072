import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../shared/board/scenarios.ts';
import { listFormat } from '../i18n/list-format.ts';
import { useScenarios } from './use-scenarios.ts';

/** What others lay on the table is told together. */
const GATHER_MS = 2_500;

/** Tells who listens to the page which scenarios others made since one came. */
export function ScenarioNews({ scenarios }: { scenarios: readonly Scenario[] }): ReactNode {
  const { t, i18n } = useTranslation('scenarios');
  const { session, actor } = useScenarios();
  const [since] = useState(() => session.serverNow());
  const said = useRef<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<readonly string[]>([]);
  const me = actor?.participantId ?? null;
  useEffect(() => {
    const news = scenarios.filter(({ id, by, at }) => at > since && by !== me && !said.current.has(id));
    if (news.length === 0) return;
    const timer = setTimeout(() => {
      said.current = new Set([...said.current, ...news.map(({ id }) => id)]);
      setTold(news.map(({ title }) => title));
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [scenarios, me, since]);
  return (
    <p className="visually-hidden" role="status">
      {told.length > 0 && t('news', { count: told.length, titles: listFormat(i18n.language).format(told) })}
    </p>
  );
}
