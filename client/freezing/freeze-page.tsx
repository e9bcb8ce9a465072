import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button/button.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { Waiting } from '../ui/page/waiting.tsx';
import { useSession } from '../workshop/session.ts';
import { useMay, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './freeze-page.module.css';
import { FrozenPart } from './frozen-part.tsx';
import { PreflightPart } from './preflight-part.tsx';

/** Where who steers freezes the text, or opens it again. */
export default function FreezePage(): ReactNode {
  const { t } = useTranslation('freezing');
  const { workshop } = useWorkshop().view;
  const session = useSession();
  const steers = useMay('steer');
  const { phase } = useStage();
  const title = t(phase === 'open' ? 'title' : 'titleFrozen');
  useTitle(`${title} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  return (
    <div className={css.page}>
      <h1 className={css.title}>{title}</h1>
      {!steers && (
        <>
          <p>{t('notYours')}</p>
          <div>
            <ButtonLink to={`/w/${workshop.id}`}>{t('toBoard')}</ButtonLink>
          </div>
        </>
      )}
      {steers && phase !== 'frozen' && <PreflightPart />}
      {steers && phase === 'sealing' && <Waiting>{t('sealing')}</Waiting>}
      {steers && phase === 'frozen' && <FrozenPart />}
    </div>
  );
}
