import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SCENARIO_NOTES } from '../../shared/board/board.ts';
import type { Note } from '../../shared/board/notes.ts';
import { byOrder, orderLast } from '../../shared/board/order.ts';
import { noteActsOf } from '../notes/note-acts.ts';
import { Button } from '../ui/button/button.tsx';
import { Choices } from '../ui/field/choices.tsx';
import { Panel } from '../ui/panel/panel.tsx';
import type { Lists } from './lists.ts';
import css from './move-note.module.css';
import { useScenarios } from './use-scenarios.ts';

type Props = {
  scenarioId: string;
  /** The one to be moved; null while none is. */
  note: Note | null;
  lists: Lists<Note>;
  onClose(): void;
  onMoved(noteId: string): void;
};

/** Moves a note to another aspect of its scenario. */
export function MoveNote({ scenarioId, note, lists, onClose, onMoved }: Props): ReactNode {
  const { t } = useTranslation('scenarios');
  const { session } = useScenarios();

  function put(moved: Note, aspectId: string): void {
    const others = (lists.get(aspectId) ?? []).filter(({ id, removed }) => id !== moved.id && !removed).sort(byOrder);
    const to = { place: { scenarioId, aspectId }, order: orderLast(others) };
    noteActsOf(session.doc).change(SCENARIO_NOTES, moved, 'moved', to);
    onClose();
    onMoved(moved.id);
  }

  return (
    <Panel title={t('moveTitle')} opened={note !== null} onClose={onClose}>
      {note !== null && 'scenarioId' in note.place && (
        <WhereTo note={note} from={note.place.aspectId} onPut={(aspectId) => put(note, aspectId)} />
      )}
    </Panel>
  );
}

type WhereToProps = { note: Note; from: string; onPut(aspectId: string): void };

function WhereTo({ note, from, onPut }: WhereToProps): ReactNode {
  const { t } = useTranslation('scenarios');
  const { aspects } = useScenarios();
  const [aspectId, setAspectId] = useState<string | null>(null);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (aspectId !== null) onPut(aspectId);
      }}
    >
      <p className={css.note}>{note.text}</p>
      <Choices
        legend={t('moveTo')}
        value={aspectId}
        choices={aspects
          .filter(({ id }) => id !== from)
          .map(({ id, title }) => ({ value: id, label: title ?? t('generalAspect') }))}
        onValue={setAspectId}
      />
      <div>
        <Button kind="main" type="submit" disabled={aspectId === null}>
          {t('moveHere')}
        </Button>
      </div>
    </form>
  );
}
