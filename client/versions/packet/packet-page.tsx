import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { VersionHead } from '../../../shared/version/head.ts';
import { useVersionPaths } from '../../signoff/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Field } from '../../ui/field/field.tsx';
import { VersionText } from '../reading/version-text.tsx';
import { VersionContent, VersionGate } from '../version-gate.tsx';
import { dayIn } from './packet.ts';
import css from './packet-page.module.css';
import { Sheet } from './sheet.tsx';

/** What one takes along to consult one's own organisation: made to be printed, the sheet for the board first. */
export default function PacketPage(): ReactNode {
  return (
    <VersionGate>
      {(head) => (
        <div className={css.page}>
          <Ways head={head} />
          <VersionContent head={head}>
            {(version) => (
              <>
                <Sheet head={head} version={version} />
                <VersionText version={version} />
              </>
            )}
          </VersionContent>
        </div>
      )}
    </VersionGate>
  );
}

/** The day stands in the address, so that a link to the packet says it too. */
function Ways({ head }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('packet');
  const paths = useVersionPaths();
  const [params, setParams] = useSearchParams();
  const until = dayIn(params.get('until'));
  return (
    <div className={css.ways}>
      <nav aria-label={t('ways')}>
        <Link className={css.back} to={paths.one(head.number)}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {t('back', { number: head.number })}
        </Link>
      </nav>
      <p>{t('about')}</p>
      <div className={css.before}>
        <Field
          type="date"
          label={t('day')}
          value={until}
          onValue={(day) => setParams(day === '' ? {} : { until: day }, { replace: true })}
        />
        <Button kind="main" onClick={() => window.print()}>
          <IconPrinter size={20} aria-hidden="true" />
          {t('print')}
        </Button>
      </div>
    </div>
  );
}
