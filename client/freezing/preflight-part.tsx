import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_REMARK } from '../../shared/http/versions.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { Waiting } from '../ui/page/waiting.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { FreezeActs } from './freeze-acts.tsx';
import css from './freeze-page.module.css';
import { ItemList } from './item-list.tsx';
import { RulePart } from './rule-part.tsx';
import { TextArea } from './text-area.tsx';
import type { FreezeChoices } from './use-choices.ts';
import { useFreeze } from './use-freeze.ts';
import { usePreflight } from './use-preflight.ts';

/** Everything before the freeze: what is open, by which rule it is agreed, a remark, and the freeze. */
export function PreflightPart({ choices }: { choices: FreezeChoices }): ReactNode {
  const { t } = useTranslation('freezing');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const { phase } = useStage();
  const preflight = usePreflight();
  const freeze = useFreeze(choices);
  const list = useRef<HTMLElement>(null);
  const items = preflight.data?.items ?? null;
  useEffect(() => {
    if (items !== null) choices.keepTo(items);
  }, [items, choices]);
  // It goes on being mounted: the freeze that is under way belongs to this part.
  if (phase !== 'open') return null;
  return (
    <>
      <p>{t('about')}</p>
      <section ref={list} className={css.part} aria-labelledby="freeze-open" tabIndex={-1}>
        <h2 className={css.heading} id="freeze-open">
          {t('open')}
        </h2>
        {preflight.error !== null && (
          <Notice
            tone="alarm"
            title={t('openFailed')}
            actions={<Button onClick={() => void preflight.refetch()}>{common('retry')}</Button>}
          >
            {problem(preflight.error)}
          </Notice>
        )}
        {items === null ? (
          preflight.error === null && <Waiting>{t('openComing')}</Waiting>
        ) : (
          <ItemList items={items} choices={choices} />
        )}
      </section>
      <RulePart />
      <section className={css.part} aria-labelledby="freeze-remark">
        <h2 className={css.heading} id="freeze-remark">
          {t('remarkTitle')}
        </h2>
        <TextArea
          label={t('remark')}
          help={t('remarkHelp')}
          maxLength={MAX_REMARK}
          value={choices.remark}
          onValue={choices.write}
        />
      </section>
      <FreezeActs
        items={items}
        heardAt={preflight.dataUpdatedAt}
        choices={choices}
        freeze={freeze}
        onOpen={() => list.current?.focus()}
      />
    </>
  );
}
