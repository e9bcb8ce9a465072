import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { VersionHead } from '../../../shared/version/head.ts';
import { useVersionPaths } from '../../signoff/paths.ts';
import { Select } from '../../ui/field/field.tsx';
import { useStage } from '../../workshop/use-workshop.ts';
import { useMoment, useVersion } from '../use-version.ts';
import { VersionContent, VersionGate } from '../version-gate.tsx';
import { besideOf, newestFirst } from '../versions.ts';
import { inOrder, type Sides } from './compare.ts';
import css from './compare-page.module.css';
import { Compared } from './compared.tsx';

/** What is different between the version of the address and another one, word by word. */
export default function ComparePage(): ReactNode {
  return <VersionGate>{(head) => <Compare head={head} />}</VersionGate>;
}

function Compare({ head }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('compare');
  const stage = useStage();
  const moment = useMoment();
  const paths = useVersionPaths();
  const [params, setParams] = useSearchParams();
  const other = besideOf(stage, head, params.get('with'));
  const others = newestFirst(stage).filter(({ number }) => number !== head.number);
  return (
    <div className={css.page}>
      <nav className={css.ways} aria-label={t('ways')}>
        <Link className={css.back} to={paths.one(head.number)}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {t('back', { number: head.number })}
        </Link>
      </nav>
      <h1 className={css.title}>{t('title')}</h1>
      {other === null ? (
        <p>{t('alone')}</p>
      ) : (
        <>
          <div className={css.choice}>
            <Select
              label={t('with', { number: head.number })}
              value={String(other.number)}
              options={others.map(({ number, frozenAt }) => ({
                value: String(number),
                label: t('option', { number, when: moment(frozenAt) }),
              }))}
              onValue={(chosen) => setParams({ with: chosen }, { replace: true })}
            />
          </div>
          <Both key={`${head.hash} ${other.hash}`} sides={inOrder(head, other)} />
        </>
      )}
    </div>
  );
}

function Both({ sides }: { sides: Sides<VersionHead> }): ReactNode {
  // The second one is asked for at once, and not after the first has come.
  useVersion(sides.after);
  return (
    <VersionContent head={sides.before}>
      {(before) => (
        <VersionContent head={sides.after}>{(after) => <Compared before={before} after={after} />}</VersionContent>
      )}
    </VersionContent>
  );
}
