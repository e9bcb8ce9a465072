import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSearchDoor } from '../search/search.ts';
import { MySignals } from '../signals/my-signals.tsx';
import { ShowThisPage } from '../steering/show-this.tsx';
import { SteeringButton } from '../steering/steering-button.tsx';
import { TimeLeft } from '../timer/time-left.tsx';
import { Button } from '../ui/button/button.tsx';
import { Panel } from '../ui/panel/panel.tsx';
import { Emblem } from '../ui/table/emblem.tsx';
import { HerePopover } from './here-popover.tsx';
import { MeMenu } from './me-menu.tsx';
import { ShareSheet } from './share-sheet.tsx';
import { StatusLine } from './status-line.tsx';
import { useWorkshop } from './use-workshop.ts';
import css from './workshop-header.module.css';

/** The workshop's name (the way to its overview), whether all is saved, and what this person can open from anywhere. */
export function WorkshopHeader(): ReactNode {
  const { t } = useTranslation('workshop');
  const common = useTranslation('common').t;
  const { workshop } = useWorkshop().view;
  const [sharing, setSharing] = useState(false);
  const search = useSearchDoor();
  return (
    <header className={css.header}>
      <a className={css.skip} href="#main">
        {common('skipToContent')}
      </a>
      <div className={css.inner}>
        <Link className={css.name} to={`/w/${workshop.id}`}>
          <Emblem width={48} />
          <span className={css.title}>{workshop.title}</span>
          <span className="visually-hidden">{t('toBoard')}</span>
        </Link>
        <div className={css.status}>
          <StatusLine />
        </div>
        <div className={css.now}>
          <TimeLeft />
          <MySignals />
        </div>
        <div className={css.near}>
          <HerePopover />
          <Button kind="bare" onClick={search.open} aria-haspopup="dialog" title={t('searchKey')}>
            <IconSearch size={22} aria-hidden="true" />
            <span className="visually-hidden">{t('search')}</span>
          </Button>
        </div>
        <nav className={css.tools} aria-label={t('tools')}>
          <Button kind="bare" onClick={() => setSharing(true)} aria-haspopup="dialog">
            <IconUserPlus size={22} aria-hidden="true" />
            <span className={css.word}>{t('share')}</span>
          </Button>
          <ShowThisPage wordClass={css.word ?? ''} />
          <SteeringButton wordClass={css.word ?? ''} />
          <MeMenu />
        </nav>
      </div>
      <Panel title={t('shareTitle')} opened={sharing} onClose={() => setSharing(false)}>
        <ShareSheet />
      </Panel>
    </header>
  );
}
