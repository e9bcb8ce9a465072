import { IconListCheck, IconScreenShare, IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AgendaPanel } from '../agenda/agenda-panel.tsx';
import { PeoplePanel } from '../facilitation/people-panel.tsx';
import { useSearchDoor } from '../search/search.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { Panel } from '../ui/panel/panel.tsx';
import { Emblem } from '../ui/table/emblem.tsx';
import { HerePopover } from './here-popover.tsx';
import { MeMenu } from './me-menu.tsx';
import { ShareSheet } from './share-sheet.tsx';
import { StatusLine } from './status-line.tsx';
import { useMay, useWorkshop } from './use-workshop.ts';
import css from './workshop-header.module.css';

type Open = 'none' | 'share' | 'people' | 'agenda';

/** The workshop's name (the way to its overview), whether all is saved, and what this person can open from anywhere. */
export function WorkshopHeader(): ReactNode {
  const { t } = useTranslation('workshop');
  const common = useTranslation('common').t;
  const { workshop } = useWorkshop().view;
  const steers = useMay('steer');
  const projects = useMay('project');
  const [open, setOpen] = useState<Open>('none');
  const search = useSearchDoor();
  const close = () => setOpen('none');
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
        <div className={css.near}>
          <HerePopover />
          <Button kind="bare" onClick={search.open} aria-haspopup="dialog" title={t('searchKey')}>
            <IconSearch size={22} aria-hidden="true" />
            <span className="visually-hidden">{t('search')}</span>
          </Button>
        </div>
        <nav className={css.tools} aria-label={t('tools')}>
          <Button kind="bare" onClick={() => setOpen('share')} aria-haspopup="dialog">
            <IconUserPlus size={22} aria-hidden="true" />
            <span className={css.word}>{t('share')}</span>
          </Button>
          {steers && (
            <Button kind="bare" onClick={() => setOpen('people')} aria-haspopup="dialog">
              <IconUsers size={22} aria-hidden="true" />
              <span className={css.word}>{t('people')}</span>
            </Button>
          )}
          {steers && (
            <Button kind="bare" onClick={() => setOpen('agenda')} aria-haspopup="dialog">
              <IconListCheck size={22} aria-hidden="true" />
              <span className={css.word}>{t('agenda')}</span>
            </Button>
          )}
          {projects && (
            <ButtonLink kind="bare" to={`/w/${workshop.id}/show`} newWindow>
              <IconScreenShare size={22} aria-hidden="true" />
              <span className={css.word} aria-hidden="true">
                {t('screen')}
              </span>
              <span className="visually-hidden">{t('screenNew')}</span>
            </ButtonLink>
          )}
          <MeMenu />
        </nav>
      </div>
      <Panel title={t('shareTitle')} opened={open === 'share'} onClose={close}>
        <ShareSheet />
      </Panel>
      <Panel title={t('people')} opened={open === 'people' && steers} onClose={close}>
        <PeoplePanel />
      </Panel>
      <Panel title={t('agenda')} opened={open === 'agenda' && steers} onClose={close}>
        <AgendaPanel />
      </Panel>
    </header>
  );
}
