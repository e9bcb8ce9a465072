import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { MAX_SILENT_POINTS } from '../../shared/http/silent.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import type { SilentRound } from '../../shared/stage/silent.ts';
import { asksAspect, silentKinds } from '../../shared/stage/silent-points.ts';
import { useProblem } from '../api/use-problem.ts';
import { NoteComposer } from '../notes/note-composer.tsx';
import { Select } from '../ui/field/field.tsx';
import { useWorkshop } from '../workshop/use-workshop.ts';
import type { Keeping } from './keeper.ts';
import { PointRow } from './point-row.tsx';
import { lineName, useKeeper } from './silent.ts';
import css from './silent-place.module.css';

type Aspect = { id: string; title: string };
type Props = { round: SilentRound; who: ParticipantId; aspects: readonly Aspect[] };

/** Where one writes for oneself: type, Enter, and the next; nobody sees it before all is shown. */
export function SilentPlace({ round, who, aspects }: Props): ReactNode {
  const { t, i18n } = useTranslation('silent');
  const id = useId();
  const { now, add, change, remove } = useKeeper(round.id, who);
  const titleOf = (aspectId: string | undefined): string | null =>
    aspects.find((aspect) => aspect.id === aspectId)?.title ?? null;
  const frame = useRef<HTMLElement>(null);
  // Points have no names, and the same one may stand there twice: their place tells them apart.
  const rows = now.points.map((point, at) => ({ at, point }));

  /** The button that was pressed is gone: the focus goes to the next point, or to where one writes. */
  function takeBack(at: number): void {
    flushSync(() => remove(at));
    const others = frame.current?.querySelectorAll<HTMLElement>('li button:last-of-type') ?? [];
    (others[Math.min(at, others.length - 1)] ?? frame.current?.querySelector('textarea'))?.focus();
  }

  return (
    <section
      ref={frame}
      className={css.place}
      aria-labelledby={`${id}-title`}
      data-testid="silent-place"
      lang={i18n.language}
    >
      <h3 className={css.title} id={`${id}-title`}>
        <IconLock size={20} stroke={1.75} aria-hidden="true" />
        {t('title')}
      </h3>
      <p className={css.words}>
        {t('private')} {t(`as_${round.attribution}`)}
      </p>
      {now.points.length > 0 && (
        <ul className={css.points} aria-label={t('mine')}>
          {rows.map(({ at, point }) => (
            <PointRow
              key={at}
              point={point}
              aspect={titleOf(point.aspectId)}
              onChange={(text) => change(at, { ...point, text })}
              onRemove={() => takeBack(at)}
            />
          ))}
        </ul>
      )}
      {round.state === 'writing' && now.points.length < MAX_SILENT_POINTS && (
        <Composer round={round} who={who} aspects={aspects} onAdd={add} />
      )}
      {now.points.length >= MAX_SILENT_POINTS && <p className={css.quiet}>{t('full', { most: MAX_SILENT_POINTS })}</p>}
      <p className={css.foot}>
        <Kept keeping={now.keeping} empty={now.points.length === 0} />
        <span className={css.count} data-testid="silent-count">
          {round.state === 'revealing' ? t('revealing') : t('count', { writing: round.writing, of: round.of })}
        </span>
      </p>
    </section>
  );
}

type ComposerProps = Props & { onAdd: ReturnType<typeof useKeeper>['add'] };

function Composer({ round, who, aspects, onAdd }: ComposerProps): ReactNode {
  const { t } = useTranslation('silent');
  const { workshop } = useWorkshop().view;
  const { target } = round;
  const asks = asksAspect(target);
  const [aspectId, setAspectId] = useState(aspects[0]?.id ?? '');
  const box = useRef<HTMLDivElement>(null);
  const downside = (target.kind === 'cell' ? target.aspectId : aspectId) === 'nadelen';
  return (
    <div ref={box}>
      {asks && (
        <Select
          label={t('aspect')}
          value={aspectId}
          options={aspects.map(({ id, title }) => ({ value: id, label: title }))}
          onValue={setAspectId}
        />
      )}
      <NoteComposer
        draft={lineName(workshop.id, who, round.id)}
        kinds={silentKinds(target)}
        initial={target.kind === 'question' ? 'remark' : downside ? 'con' : 'pro'}
        label={t('newPoint')}
        placeholder={t('placeholder')}
        sendWord={t('add')}
        onAdd={(point) => onAdd(asks ? { ...point, aspectId } : point)}
        onEscape={() => box.current?.querySelector<HTMLElement>('textarea')?.blur()}
      />
    </div>
  );
}

/** How far one's words are: "kept" only when the server has them on disk. */
function Kept({ keeping, empty }: { keeping: Keeping; empty: boolean }): ReactNode {
  const { t } = useTranslation('silent');
  const problem = useProblem();
  const words = (): string => {
    switch (keeping.kind) {
      case 'refused':
        return problem(keeping.error);
      case 'kept':
        return empty ? '' : t('kept');
      case 'over':
        return '';
      default:
        return t(keeping.kind);
    }
  };
  return (
    <span role="status" data-keeping={keeping.kind}>
      {words()}
    </span>
  );
}
