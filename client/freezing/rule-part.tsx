import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignoffRule } from '../../shared/version/rule.ts';
import { useProblem } from '../api/use-problem.ts';
import { useOrders } from '../facilitation/use-orders.ts';
import { Choices } from '../ui/field/choices.tsx';
import { Select } from '../ui/field/field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import css from './freeze-page.module.css';

/** When the version counts as agreed: set beforehand, since it is sealed with it. */
export function RulePart(): ReactNode {
  const { t } = useTranslation('freezing');
  const problem = useProblem();
  const { signoffRule, partners } = useStage();
  const { order, error, told } = useOrders();
  const of = partners.length;
  /** What was chosen shows at once; what the server says of it comes with the stage. */
  const [chosen, setChosen] = useState<SignoffRule | null>(null);
  const rule = chosen ?? signoffRule;
  async function set(next: SignoffRule): Promise<void> {
    setChosen(next);
    await order({ type: 'signoff.rule', rule: next }, t('told_rule'));
    setChosen(null);
  }
  const least = rule.kind === 'at-least' ? Math.min(rule.partners, of) : Math.ceil((of + 1) / 2);
  return (
    <section className={css.part} aria-labelledby="freeze-rule">
      <h2 className={css.heading} id="freeze-rule">
        {t('rule')}
      </h2>
      <p className={css.quiet}>{t('ruleAbout')}</p>
      {of < 2 ? (
        <p>{t('ruleOne', { count: of })}</p>
      ) : (
        <>
          <Choices
            legend={t('ruleWhen')}
            value={rule.kind}
            choices={[
              { value: 'all', label: t('ruleAll', { count: of }) },
              { value: 'at-least', label: t('ruleSome') },
            ]}
            onValue={(kind) => void set(kind === 'all' ? { kind: 'all' } : { kind: 'at-least', partners: least })}
          />
          {rule.kind === 'at-least' && (
            <Select
              label={t('ruleHowMany')}
              value={String(least)}
              options={partners.map((_partner, at) => ({
                value: String(at + 1),
                label: t('ruleOf', { count: at + 1, of }),
              }))}
              onValue={(value) => void set({ kind: 'at-least', partners: Number(value) })}
            />
          )}
        </>
      )}
      {error !== null && (
        <Notice tone="alarm" title={t('failed')}>
          {problem(error)}
        </Notice>
      )}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </section>
  );
}
