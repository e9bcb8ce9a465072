import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button/button.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { useSession } from '../workshop/session.ts';
import { useMay, useWorkshop } from '../workshop/use-workshop.ts';
import { KeptUntil } from './kept-until.tsx';
import css from './leave-page.module.css';
import { OnlyLeave } from './only-leave.tsx';
import { RemoveWorkshop } from './remove-workshop.tsx';
import { TakeAlong } from './take-along.tsx';

/** Until when the workshop is kept, what to take along, and then, at the end of the page, removing it. */
export default function LeavePage(): ReactNode {
  const { t } = useTranslation('leaving');
  const { workshop } = useWorkshop().view;
  const session = useSession();
  const deletes = useMay('delete');
  useTitle(`${t('title')} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  return (
    <div className={css.page}>
      <h1 className={css.title}>{t('title')}</h1>
      <KeptUntil />
      <TakeAlong />
      {deletes ? <RemoveWorkshop /> : <OnlyLeave />}
      <div>
        <ButtonLink to={`/w/${workshop.id}`}>{t('toBoard')}</ButtonLink>
      </div>
    </div>
  );
}
