import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { type Position, positionNote, takePosition } from '../../shared/board/positions.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import type { Session } from '../live/live.ts';
import { authorOf, timeWords } from '../notes/author.ts';
import { NoteText } from '../notes/note-text.tsx';
import { useActor } from '../notes/use-actor.ts';
import { useRefusals } from '../notes/use-refusals.ts';
import { CopyText } from '../ui/copy/copy-text.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { SeatMark } from '../ui/table/seat.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import css from './own-position.module.css';
import { isReplaced, wordsToMend } from './position-words.ts';
import { StanceChoice } from './stance-choice.tsx';

type Props = {
  session: Session;
  root: string;
  subjectId: string;
  /** One's own. */
  partner: Partner;
  /** Null before anyone of the partner took one. */
  position: Position | null;
  labelledBy: string;
};

/** What one's own partner says: anyone of it may take the position, and change it. */
export function OwnPosition({ session, root, subjectId, partner, position, labelledBy }: Props): ReactNode {
  const { t } = useTranslation('positions');
  const { doc } = session;
  const box = useRef<HTMLDivElement>(null);
  const text = positionNote(doc, root, subjectId, partner.id);
  return (
    <div ref={box} className={css.own}>
      <SeatMark name={partner.name} index={partner.index} size={28} taken={position !== null} />
      <div className={css.words}>
        <StanceChoice
          legend={t('own', { partner: partner.name })}
          describedBy={labelledBy}
          value={position?.stance ?? null}
          onValue={(stance) => takePosition(doc, root, { subjectId, partnerId: partner.id, stance })}
        />
        {position !== null && text === null && <p>{position.note}</p>}
        {position !== null && text !== null && (
          <OwnNote
            session={session}
            root={root}
            text={text}
            onDone={() => box.current?.querySelector<HTMLElement>('input:checked')?.focus()}
          />
        )}
        {position !== null && <TakenBy position={position} />}
      </div>
    </div>
  );
}

function TakenBy({ position }: { position: Position }): ReactNode {
  const { t, i18n } = useTranslation('positions');
  const actor = useActor();
  const { person, by } = authorOf(useStage(), position, actor);
  if (position.at === 0 || person === null) return null;
  const time = timeWords(position.at, Date.now(), i18n.language);
  return (
    <p className={css.who} title={time.whole}>
      {by === actor?.participantId
        ? t('takenByMe', { time: time.short })
        : t('takenBy', { name: person.name, time: time.short })}
    </p>
  );
}

type NoteProps = { session: Session; root: string; text: Y.Text; onDone(): void };

function OwnNote({ session, root, text, onDone }: NoteProps): ReactNode {
  const { t } = useTranslation('positions');
  const onRefused = useRefusals(session, root);
  const { lost, saw, forget } = useMended(session.doc, text);
  return (
    <>
      <NoteText
        text={text}
        label={t('note')}
        placeholder={t('notePlaceholder')}
        onEnter={onDone}
        onEscape={onDone}
        onShown={saw}
        onRefused={onRefused}
      />
      {lost !== null && (
        <Notice
          title={t('lostTitle')}
          actions={
            <>
              <CopyText text={lost} />
              <button type="button" className={css.forget} onClick={forget}>
                {t('lostForget')}
              </button>
            </>
          }
        >
          <p>{lost}</p>
        </Notice>
      )}
    </>
  );
}

/** Brings the words of a note that lost its place to a colleague's along; what doesn't fit is offered. */
function useMended(doc: Y.Doc, text: Y.Text) {
  const [lost, setLost] = useState<string | null>(null);
  const words = useRef(new WeakMap<Y.Text, string>());
  const before = useRef(text);
  useEffect(() => {
    const replaced = isReplaced(doc, before.current, text);
    const mine = words.current.get(before.current) ?? '';
    before.current = text;
    if (!replaced) return;
    const mended = wordsToMend(mine, text.toString());
    if (mended !== null) text.insert(text.length, mended);
    else if (!text.toString().includes(mine.trim())) setLost(mine);
  }, [doc, text]);
  return {
    lost,
    saw: (shown: string) => {
      words.current.set(text, shown);
    },
    forget: () => setLost(null),
  };
}
