import {
  IconCalendarTime,
  IconHistory,
  IconKeyboard,
  IconListCheck,
  IconRubberStamp,
  IconScreenShare,
  IconUsers,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { leavePath } from '../leaving/leaving.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { useMay, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './elsewhere.module.css';
import { useSteering } from './steering.ts';

/** What she needs beside steering itself: the people, the agenda's arranging, the big screen, the log. */
export function Elsewhere(): ReactNode {
  const { t } = useTranslation('steering');
  const { workshop } = useWorkshop().view;
  const projects = useMay('project');
  const { phase } = useStage();
  const { open } = useSteering();
  return (
    <nav className={css.ways} aria-label={t('elsewhere')}>
      <Button kind="bare" aria-haspopup="dialog" onClick={() => open('people')}>
        <IconUsers size={22} aria-hidden="true" />
        {t('sheet_people')}
      </Button>
      <Button kind="bare" aria-haspopup="dialog" onClick={() => open('agenda')}>
        <IconListCheck size={22} aria-hidden="true" />
        {t('arrange')}
      </Button>
      {projects && (
        <ButtonLink kind="bare" to={`/w/${workshop.id}/show`} newWindow>
          <IconScreenShare size={22} aria-hidden="true" />
          <span aria-hidden="true">{t('screen')}</span>
          <span className="visually-hidden">{t('screenNew')}</span>
        </ButtonLink>
      )}
      <ButtonLink kind="bare" to={`/w/${workshop.id}/freeze`}>
        <IconRubberStamp size={22} aria-hidden="true" />
        {t(phase === 'open' ? 'freeze' : 'frozen')}
      </ButtonLink>
      <ButtonLink kind="bare" to={`/w/${workshop.id}/log`}>
        <IconHistory size={22} aria-hidden="true" />
        {t('log')}
      </ButtonLink>
      <ButtonLink kind="bare" to={leavePath(workshop.id)}>
        <IconCalendarTime size={22} aria-hidden="true" />
        {t('leave')}
      </ButtonLink>
      <Button kind="bare" aria-haspopup="dialog" onClick={() => open('keys')}>
        <IconKeyboard size={22} aria-hidden="true" />
        {t('sheet_keys')}
      </Button>
    </nav>
  );
}
