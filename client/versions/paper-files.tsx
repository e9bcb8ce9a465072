import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportVariant, type PaperFormat } from '../../shared/http/exports.ts';
import { FileLink } from '../ui/button/button.tsx';
import { Choices } from '../ui/field/choices.tsx';
import css from './version-page.module.css';

const PAPERS: readonly PaperFormat[] = ['docx', 'pdf', 'md'];

/** What can be had on paper: how much of it, and as which file. `before`: the version it can be compared with. */
export function PaperFiles({
  before,
  hrefOf,
}: {
  before: number | null;
  hrefOf(format: PaperFormat, variant: ExportVariant): string;
}): ReactNode {
  const { t } = useTranslation('versions');
  const [variant, setVariant] = useState<ExportVariant>('full');
  const choices = [
    { value: 'full', label: t('paper_full') },
    { value: 'clean', label: t('paper_clean') },
    ...(before === null ? [] : [{ value: 'changes', label: t('paper_changes', { number: before }) }]),
  ];
  return (
    <>
      <Choices
        legend={t('paper')}
        choices={choices}
        value={variant}
        onValue={(value) => setVariant(ExportVariant.parse(value))}
      />
      <ul className={css.files}>
        {PAPERS.map((format) => (
          <li key={format} className={css.file}>
            <FileLink href={hrefOf(format, variant)}>{t(`file_${format}`)}</FileLink>
            <p className={css.small}>{t(`fileText_${format}`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
