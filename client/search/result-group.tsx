import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { partnerOf } from '../../shared/stage/people.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import type { Entry } from './entries.ts';
import { excerptOf } from './excerpt.ts';
import type { Found } from './find.ts';
import css from './result-group.module.css';

type Props = { found: Found; words: readonly string[]; onGo(): void };

/** What was found in one part, each a link to where it stands. */
export function ResultGroup({ found, words, onGo }: Props): ReactNode {
  const { t } = useTranslation('search');
  const more = found.total - found.entries.length;
  const titleId = `found-${found.group}`;
  return (
    <section className={css.group} aria-labelledby={titleId}>
      <h3 className={css.title} id={titleId}>
        {t(`group_${found.group}`)}
      </h3>
      <ul className={css.list}>
        {found.entries.map((entry) => (
          <Result key={entry.id} entry={entry} words={words} onGo={onGo} />
        ))}
      </ul>
      {more > 0 && <p className={css.more}>{t('more', { count: more })}</p>}
    </section>
  );
}

function Result({ entry, words, onGo }: { entry: Entry; words: readonly string[]; onGo(): void }): ReactNode {
  const { guide, workshop } = useWorkshop().view;
  const where = useWhere(entry);
  return (
    <li>
      <Link
        className={css.result}
        data-arrow
        to={`/w/${workshop.id}${entry.to}`}
        onClick={(event) => {
          if (!opensElsewhere(event)) onGo();
        }}
      >
        <span className={css.where}>{where}</span>
        {entry.about !== null && (
          <span className={css.about} lang={guide.locale}>
            {entry.about}
          </span>
        )}
        <span className={css.text} lang={guide.locale}>
          {excerptOf(entry.text, words).map((piece) =>
            piece.hit ? <mark key={piece.from}>{piece.text}</mark> : piece.text,
          )}
        </span>
      </Link>
    </li>
  );
}

const opensElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;

/** What it is and where it stands, in few words. */
function useWhere({ kind, block, partnerId }: Entry): string {
  const { t } = useTranslation('search');
  const partner = partnerOf(useStage(), partnerId)?.name;
  const place = { number: block?.number ?? '' };
  if (partner === undefined) return t(`kind_${kind}`, place);
  if (kind === 'contribution') return t('kind_contributionOf', { ...place, partner });
  if (kind === 'position') return t('kind_positionOf', { ...place, partner });
  return t(`kind_${kind}`, place);
}
