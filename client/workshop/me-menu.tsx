import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { partnerOf } from '../../shared/stage/people.ts';
import { FollowSwitch } from '../following/follow-switch.tsx';
import { Button } from '../ui/button/button.tsx';
import { Popover } from '../ui/popover/popover.tsx';
import { Settings } from '../ui/settings/settings.tsx';
import { FacilitatorMark, SeatMark } from '../ui/table/seat.tsx';
import css from './me-menu.module.css';
import { NameForm } from './name-form.tsx';
import { NotMe } from './not-me.tsx';
import { useMe, useStage } from './use-workshop.ts';

/** Who one is here and how one is called, language and colours, and the way out for who isn't that person. */
export function MeMenu(): ReactNode {
  const { t } = useTranslation('workshop');
  const me = useMe();
  const [renaming, setRenaming] = useState(false);
  const stage = useStage();
  if (me.seat === 'view') return null;
  const partner = partnerOf(stage, me.partnerId);
  const mark = partner === undefined ? <FacilitatorMark /> : <SeatMark name={partner.name} index={partner.index} />;
  return (
    <Popover button={mark} label={t('me', { name: me.name })}>
      <div className={css.who}>
        {mark}
        <div className={css.words}>
          <p className={css.name}>{me.name}</p>
          <p className={css.partner}>{partner?.name ?? t('noPartner')}</p>
          <p className={css.partner}>{me.role === 'view' ? '' : t(`role_${me.role}`)}</p>
        </div>
      </div>
      {renaming ? (
        <NameForm name={me.name} onDone={() => setRenaming(false)} />
      ) : (
        <Button onClick={() => setRenaming(true)}>{t('nameChange')}</Button>
      )}
      <FollowSwitch />
      <Settings />
      <NotMe hasPartner={partner !== undefined} />
    </Popover>
  );
}
