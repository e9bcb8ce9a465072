import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { changeScenario, type Scenario } from '../../shared/board/scenarios.ts';
import { listFormat } from '../i18n/list-format.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { allOf } from './gathered.ts';
import css from './take-away.module.css';
import { useOwnNotes, useScenarios, useStances } from './use-scenarios.ts';

/** Asks before a scenario is taken away, with what stands on it: all of that is kept, and comes back with it. */
export function TakeAway({ scenario, onClose }: { scenario: Scenario; onClose(): void }): ReactNode {
  const { t, i18n } = useTranslation('scenarios');
  const common = useTranslation('common').t;
  const { session } = useScenarios();
  const box = useRef<HTMLDivElement>(null);
  const notes = allOf(useOwnNotes(scenario)).filter(({ removed }) => !removed).length;
  const positions = useStances(scenario).spoken.length;
  const list = listFormat(i18n.language);
  const what = [
    ...(notes > 0 ? [t('takeNotes', { count: notes })] : []),
    ...(positions > 0 ? [t('takePositions', { count: positions })] : []),
  ];
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div
      ref={box}
      className={css.box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      role="alertdialog"
      aria-label={t('takeAsk', { title: scenario.title })}
    >
      <Notice
        title={t('takeAsk', { title: scenario.title })}
        actions={
          <>
            <Button kind="alarm" onClick={() => changeScenario(session.doc, scenario.id, { removed: true })}>
              {t('take')}
            </Button>
            <Button kind="bare" onClick={onClose}>
              {common('cancel')}
            </Button>
          </>
        }
      >
        {what.length === 0 ? t('takeEmpty') : t('takeKept', { what: list.format(what) })}
      </Notice>
    </div>
  );
}
