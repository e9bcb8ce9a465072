import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopId } from '../../shared/ids.ts';
import { LostWords } from '../editor/lost-words.tsx';
import { useReadable } from '../live/use-live.ts';
import { Button } from '../ui/button/button.tsx';
import { CopyText } from '../ui/copy/copy-text.tsx';
import { lossesHere } from '../workshop/kept-losses.ts';
import { forgetHere } from './forget-here.ts';
import { noteGone } from './gone-here.ts';
import { type KeptHere, keptHere } from './kept-here.ts';
import css from './still-here.module.css';

type Props = { id: WorkshopId; gone: boolean };

/**
 * Where a workshop can't be entered: the words that are still on this device, to be copied. Of one that is gone all that
 * this device keeps, and wiping it, which is for who uses the device to say.
 */
export default function StillHere({ id, gone }: Props): ReactNode {
  const losses = lossesHere(id);
  const lost = useReadable(losses.list);
  return (
    <div className={css.still}>
      <LostWords losses={lost} onForget={losses.forget} />
      {gone && <OfGone id={id} />}
    </div>
  );
}

function OfGone({ id }: { id: WorkshopId }): ReactNode {
  const { t } = useTranslation('leaving');
  const [kept, setKept] = useState<KeptHere | null>(null);
  const [wiped, setWiped] = useState(false);
  useEffect(() => {
    let looking = true;
    void keptHere(id).then((found) => {
      if (!looking) return;
      if (found.anything) noteGone(id);
      setKept(found);
    });
    return () => {
      looking = false;
    };
  }, [id]);
  const wipe = async (): Promise<void> => {
    await forgetHere(id);
    setWiped(true);
  };
  return (
    <>
      {kept?.anything === true && !wiped && (
        <>
          <Texts title={t('stillDrafts')} texts={kept.drafts} />
          <Texts title={t('stillWritten')} texts={kept.written} />
          <p>{t('stillText')}</p>
          <div>
            <Button kind="alarm" onClick={wipe}>
              {t('stillWipe')}
            </Button>
          </div>
        </>
      )}
      <p role="status">{wiped ? t('stillWiped') : ''}</p>
    </>
  );
}

function Texts({ title, texts }: { title: string; texts: readonly string[] }): ReactNode {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={css.texts}>
        {texts.map((text) => (
          <li key={text}>
            <p>{text}</p>
            <CopyText text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
