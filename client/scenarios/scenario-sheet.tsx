import { IconArrowDown, IconArrowUp, IconDots, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Scenario } from '../../shared/board/scenarios.ts';
import { weigh } from '../../shared/board/weigh.ts';
import { StanceRow } from '../positions/stance-row.tsx';
import { Menu, type MenuGroup } from '../ui/menu/menu.tsx';
import { FirstLines } from './first-lines.tsx';
import { allOf } from './gathered.ts';
import { Maker } from './maker.tsx';
import css from './scenario-sheet.module.css';
import { TakeAway } from './take-away.tsx';
import type { Grip } from './use-drag-order.ts';
import { mayRemove, namedVariants, useGathered, useOwnNotes, useScenarios, useStances } from './use-scenarios.ts';
import { VariantNames } from './variant-names.tsx';
import { WeightLine } from './weight-line.tsx';

type Props = {
  scenario: Scenario;
  at: number;
  of: number;
  grip: Grip;
  dragged: boolean;
  /** Where what is dragged now would come to lie. */
  dropLine: 'before' | 'after' | null;
  beside: boolean;
  onBeside(id: string, on: boolean): void;
  onMove(id: string, to: number): void;
};

/** A scenario as a sheet on the table: its title, what it combines, how it begins, what weighs, and who stands where. */
export function ScenarioSheet(props: Props): ReactNode {
  const { scenario, grip, dragged, dropLine, of } = props;
  const { t } = useTranslation('scenarios');
  const scenarios = useScenarios();
  const { session, guide, editable, paths } = scenarios;
  const [taking, setTaking] = useState(false);
  const titleId = `scenario-${scenario.id}`;
  return (
    <li className={css.sheet} data-sheet={scenario.id} data-dragged={dragged} data-line={dropLine ?? undefined}>
      <article className={css.inside} aria-labelledby={titleId}>
        {editable && of > 1 && (
          <button
            type="button"
            className={css.grip}
            data-grip=""
            aria-label={t('grip', { title: scenario.title })}
            aria-description={t('gripHelp')}
            title={t('gripTitle')}
            {...grip}
          >
            <IconGripVertical size={20} aria-hidden="true" />
          </button>
        )}
        <div className={css.words}>
          <h2 className={css.title} id={titleId}>
            <Link className={css.link} to={paths.one(scenario.id)} lang={guide.locale}>
              {scenario.title}
            </Link>
          </h2>
          <VariantNames variants={namedVariants(scenarios, scenario.variantIds)} />
          <FirstLines doc={session.doc} scenarioId={scenario.id} />
          <Maker scenario={scenario} />
        </div>
        <Glance scenario={scenario} />
        {editable && <SheetMenu {...props} titleId={titleId} onTake={() => setTaking(true)} />}
        {of > 1 && <BesideCheck {...props} />}
        {taking && <TakeAway scenario={scenario} onClose={() => setTaking(false)} />}
      </article>
    </li>
  );
}

/** What weighs, and who stands where. */
function Glance({ scenario }: { scenario: Scenario }): ReactNode {
  const { t } = useTranslation('scenarios');
  const { partnerOf } = useScenarios();
  const gathered = useGathered(scenario);
  const own = useOwnNotes(scenario);
  const heard = useStances(scenario);
  return (
    <div className={css.glance}>
      <WeightLine label={t('ownWeight')} weight={weigh(allOf(own), partnerOf)} />
      <WeightLine label={t('gatheredWeight')} weight={weigh(allOf(gathered), partnerOf)} />
      <div className={css.stances}>
        <p className={css.label}>{t('positions')}</p>
        {heard.spoken.length === 0 ? <p className={css.label}>{t('noNotesShort')}</p> : <StanceRow heard={heard} />}
      </div>
    </div>
  );
}

function BesideCheck({ scenario, beside, onBeside }: Props): ReactNode {
  const { t } = useTranslation('scenarios');
  return (
    <label className={css.beside}>
      <input
        type="checkbox"
        className={css.box}
        aria-label={t('besideNamed', { title: scenario.title })}
        checked={beside}
        onChange={({ currentTarget }) => onBeside(scenario.id, currentTarget.checked)}
      />
      {t('beside')}
    </label>
  );
}

function SheetMenu({
  scenario,
  at,
  of,
  titleId,
  onMove,
  onTake,
}: Props & { titleId: string; onTake(): void }): ReactNode {
  const { t } = useTranslation('scenarios');
  const scenarios = useScenarios();
  const groups: MenuGroup[] = [];
  if (of > 1) {
    groups.push({
      id: 'move',
      items: [
        {
          id: 'up',
          label: t('moveUp'),
          icon: <IconArrowUp size={18} />,
          disabled: at === 0,
          onSelect: () => onMove(scenario.id, at - 1),
        },
        {
          id: 'down',
          label: t('moveDown'),
          icon: <IconArrowDown size={18} />,
          disabled: at === of - 1,
          onSelect: () => onMove(scenario.id, at + 1),
        },
      ],
    });
  }
  if (mayRemove(scenarios, scenario)) {
    groups.push({
      id: 'take',
      items: [{ id: 'take', label: t('take'), icon: <IconTrash size={18} />, onSelect: onTake }],
    });
  }
  if (groups.length === 0) return null;
  return (
    <div className={css.menu}>
      <Menu label={t('more')} describedBy={titleId} groups={groups}>
        <IconDots size={20} aria-hidden="true" />
      </Menu>
    </div>
  );
}
