import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '../../shared/board/variants.ts';
import { leanOf, silentOf, type Weight } from '../../shared/board/weigh.ts';
import type { Cell } from '../../shared/guide/guide.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { listFormat } from '../i18n/list-format.ts';
import { type Aspect, guideCell, useMatrix } from './use-matrix.ts';

/** How many considerations the guide has in a cell, those of its groups too. */
export const countConsiderations = ({ considerations, groups }: Cell): number =>
  groups.reduce((sum, group) => sum + group.considerations.length, considerations.length);

/** What a cell weighs, in words: balance, tension and silence, for who doesn't see bars and seats. */
export function useWeightWords(partners: readonly Partner[]): (weight: Weight) => string[] {
  const { t, i18n } = useTranslation('matrix');
  return useCallback(
    (weight) => {
      if (weight.count === 0) return [t('noNotes')];
      const silent = silentOf(weight, partners);
      const list = listFormat(i18n.language);
      return [
        t('notes', { count: weight.count }),
        t('weighs', { pro: weight.pro, con: weight.con }),
        ...(weight.conditions > 0 ? [t('conditions', { count: weight.conditions })] : []),
        ...(weight.questions > 0 ? [t('questions', { count: weight.questions })] : []),
        t(`lean_${leanOf(weight)}`),
        silent.length === 0 ? t('allHeard') : t('silent', { partners: list.format(silent.map(({ name }) => name)) }),
      ];
    },
    [t, i18n.language, partners],
  );
}

/** A whole cell in words: where it is, what the partners say in it, what the guide says. */
export function useCellWords(): (row: MatrixRow, aspect: Aspect, weight: Weight) => string {
  const { t } = useTranslation('matrix');
  const { guide, partners } = useMatrix();
  const weightWords = useWeightWords(partners);
  return useCallback(
    (row, aspect, weight) => {
      const count = countConsiderations(guideCell(guide, row, aspect.id));
      return [
        t('cellAt', { variant: row.title, aspect: aspect.title }),
        ...weightWords(weight),
        count === 0 ? t('noConsiderations') : t('considerationsCount', { count }),
      ].join(' ');
    },
    [t, guide, weightWords],
  );
}
