import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Block, Cell, Guide } from '../../shared/guide/guide.ts';
import type { BlockId } from '../../shared/ids.ts';
import { Sign } from '../ui/sign/sign.tsx';
import css from './considerations.module.css';
import { countConsiderations } from './use-cell-words.ts';

type Props = {
  cell: Cell;
  aspectId: string;
  guide: Guide;
  /** Where a block stands; absent on a screen without controls. */
  toBlock?: ((id: BlockId) => string) | undefined;
  /** Whether its links take part in the Tab order. */
  reach?: boolean;
  /** Of which cell, where several stand on one page: who hears them must be able to tell them apart. */
  of?: string;
};

/** In the guide's own pros and cons each line has its sign; elsewhere a consideration is neither. */
const signOf = (aspectId: string) => (aspectId === 'voordelen' ? 'plus' : aspectId === 'nadelen' ? 'minus' : null);

/** What the guide says in a cell, on paper of its own: never to be taken for what partners wrote. */
export function Considerations({ cell, aspectId, guide, toBlock, reach = true, of }: Props): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const blocks = cell.blockIds.flatMap((id) => guide.blocks.find((block) => block.id === id) ?? []);
  const none = countConsiderations(cell) === 0;
  return (
    <section
      className={css.paper}
      aria-label={of === undefined ? t('fromGuide') : `${t('fromGuide')}: ${of}`}
      lang={guide.locale}
    >
      <p className={css.label} lang={i18n.language}>
        {t('fromGuide')}
      </p>
      {none && <p lang={i18n.language}>{t('noConsiderations')}</p>}
      <Lines lines={cell.considerations} sign={signOf(aspectId)} />
      {cell.groups.map((group) => (
        <div key={group.title} className={css.group}>
          <p className={css.case}>{group.title}</p>
          <Lines lines={group.considerations} sign={signOf(aspectId)} />
        </div>
      ))}
      {toBlock !== undefined && blocks.length > 0 && <BlockLinks blocks={blocks} toBlock={toBlock} reach={reach} />}
    </section>
  );
}

function Lines({ lines, sign }: { lines: readonly string[]; sign: 'plus' | 'minus' | null }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={line} className={css.line}>
          <span className={css.sign}>
            <Sign name={sign ?? 'dot'} size={12} />
          </span>
          {line}
        </li>
      ))}
    </ul>
  );
}

type BlockLinksProps = { blocks: readonly Block[]; toBlock(id: BlockId): string; reach?: boolean };

/** Where in the conversation this is talked about. */
export function BlockLinks({ blocks, toBlock, reach = true }: BlockLinksProps): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  return (
    <p className={css.blocks}>
      <span lang={i18n.language}>{t('talkedAbout')}</span>{' '}
      {blocks.map((block, index) => (
        <span key={block.id}>
          {index > 0 && ', '}
          <Link to={toBlock(block.id)} tabIndex={reach ? 0 : -1}>
            {block.title}
          </Link>
        </span>
      ))}
    </p>
  );
}
