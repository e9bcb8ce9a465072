import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Note } from '../../shared/board/notes.ts';
import type { Weight } from '../../shared/board/weigh.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import type { Participant, Partner } from '../../shared/stage/stage.ts';
import { PlainNotes } from '../matrix/plain-notes.tsx';
import { StanceRow } from '../positions/stance-row.tsx';
import type { Heard } from '../positions/stances.ts';
import { Sign } from '../ui/sign/sign.tsx';
import css from './compared.module.css';
import type { Share } from './comparing.ts';
import { Weighed } from './weight-line.tsx';

/**
 * One scenario laid beside others, from plain values: everything comes in, so that it can stand on a page, on paper and
 * on a projector. What all have in the same place lies at the same height.
 */
export type ComparedScenario = {
  id: string;
  title: string;
  /** Where it can be opened; null on a screen without controls. */
  to: string | null;
  /** Of the guide's and the partners' words in it. */
  lang: string;
  description: ReactNode;
  /** Every variant that any of those side by side combines. */
  variants: readonly { id: string; title: string; share: Share }[];
  /** Its own notes by aspect, without the bin. */
  heaps: readonly { id: string; title: string; notes: readonly Note[]; weight: Weight }[];
  /** What the matrix weighs on its variants, by aspect. */
  gathered: readonly { id: string; title: string; weight: Weight }[];
  heard: Heard;
  partners: readonly Partner[];
  people: ReadonlyMap<ParticipantId, Participant>;
};

/** The ids of the headings over a scenario's description: told apart from the sheet it stands on. */
export const describedBy = (id: string): string => `${describedId(id)} beside-${id}`;
const describedId = (id: string): string => `beside-description-${id}`;

export function Compared({ scenario, shown }: { scenario: ComparedScenario; shown: boolean }): ReactNode {
  const { t } = useTranslation('scenarios');
  const { id, title, to, lang, description, heaps, heard, partners, people } = scenario;
  const parts = heaps.length + 5;
  return (
    <article
      className={css.sheet}
      data-shown={shown}
      aria-labelledby={`beside-${id}`}
      style={{ gridRow: `span ${parts}` }}
    >
      <h2 className={css.title} id={`beside-${id}`} lang={lang}>
        {to === null ? title : <Link to={to}>{title}</Link>}
      </h2>
      <Part title={t('combines')}>
        <Variants {...scenario} />
      </Part>
      <Part title={t('description')} titleId={describedId(id)}>
        {description}
      </Part>
      {heaps.map((heap) => (
        <Part key={heap.id} title={heap.title} lang={lang} weight={heap.weight}>
          {heap.notes.length === 0 ? (
            <p className={css.none}>{t('noNotesShort')}</p>
          ) : (
            <PlainNotes notes={heap.notes} partners={partners} people={people} />
          )}
        </Part>
      ))}
      <Part title={t('gatheredWeight')}>
        <GatheredWeights {...scenario} />
      </Part>
      <Part title={t('positions')}>
        {heard.spoken.length === 0 && <p className={css.none}>{t('noNotesShort')}</p>}
        <StanceRow heard={heard} />
        <StanceNotes heard={heard} />
      </Part>
    </article>
  );
}

type PartProps = { title: string; titleId?: string; lang?: string; weight?: Weight; children: ReactNode };

function Part({ title, titleId, lang, weight, children }: PartProps): ReactNode {
  return (
    <section className={css.part}>
      <div className={css.head}>
        <h3 className={css.name} id={titleId} lang={lang}>
          {title}
        </h3>
        {weight !== undefined && <Weighed weight={weight} />}
      </div>
      {children}
    </section>
  );
}

/** All variants that any of them has, so that one sees what this one leaves out. */
function Variants({ variants, lang }: Pick<ComparedScenario, 'variants' | 'lang'>): ReactNode {
  const { t } = useTranslation('scenarios');
  if (variants.length === 0) return <p className={css.none}>{t('combinesNothing')}</p>;
  return (
    <ul className={css.variants}>
      {variants.map(({ id, title, share }) => (
        <li key={id} className={css.variant} data-share={share}>
          <span className={css.sign}>
            <Sign name={share === 'not' ? 'minus' : 'check'} size={14} />
          </span>
          <span>
            {share === 'not' && <span className="visually-hidden">{t('without')} </span>}
            <span lang={lang}>{title}</span>
            {share === 'only' && <span className={css.only}>{t('onlyHere')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function GatheredWeights({ gathered, lang }: Pick<ComparedScenario, 'gathered' | 'lang'>): ReactNode {
  const { t } = useTranslation('scenarios');
  if (gathered.every(({ weight }) => weight.count === 0)) return <p className={css.none}>{t('noNotesShort')}</p>;
  return (
    <ul className={css.weights}>
      {gathered.map(({ id, title, weight }) => (
        <li key={id} className={css.gathered}>
          <span lang={lang}>{title}</span>
          <Weighed weight={weight} />
        </li>
      ))}
    </ul>
  );
}

/** What partners wrote with their position. */
function StanceNotes({ heard }: { heard: Heard }): ReactNode {
  const written = heard.spoken.filter(({ position }) => position.note.trim() !== '');
  if (written.length === 0) return null;
  return (
    <ul className={css.said}>
      {written.map(({ partner, position }) => (
        <li key={partner.id}>
          <span className={css.partner}>{partner.name}:</span> {position.note}
        </li>
      ))}
    </ul>
  );
}
