import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { VARIANTS_ROOT } from '../../shared/board/board.ts';
import { readOwnVariants } from '../../shared/board/variants.ts';
import { useAgenda, useShownAgenda } from '../agenda/use-agenda.ts';
import { listFormat } from '../i18n/list-format.ts';
import type { Readable } from '../live/readable.ts';
import { rootView } from '../live/root-view.ts';
import { useReadable } from '../live/use-live.ts';
import { scenarioList } from '../scenarios/scenario-list.ts';
import { useSession } from './session.ts';
import type { Target } from './target-path.ts';
import { useWorkshop } from './use-workshop.ts';

type Titled = { id: string; title: string };

const none: readonly Titled[] = [];
const NONE: Readable<readonly Titled[]> = { getSnapshot: () => none, subscribe: () => () => {} };

/**
 * What a target is called, in the middle of a sentence: "Blok 3: Groei", "de variantenmatrix". Titles that people gave
 * come from the shared document; without one (`doc` null), or for what isn't in it, its kind is named.
 */
export function useTargetTitleIn(doc: Y.Doc | null): (target: Target) => string {
  const { t, i18n } = useTranslation('workshop');
  const { guide } = useWorkshop().view;
  const agenda = useAgenda();
  const shown = useShownAgenda();
  const scenarios = useReadable<readonly Titled[]>(useMemo(() => (doc === null ? NONE : scenarioList(doc)), [doc]));
  const own = useReadable<readonly Titled[]>(
    useMemo(() => (doc === null ? NONE : rootView(doc, VARIANTS_ROOT, readOwnVariants)), [doc]),
  );
  return useMemo(() => {
    const titleIn = (list: readonly Titled[], id: string): string | null =>
      list.find((one) => one.id === id)?.title.trim() || null;
    const variant = (id: string): string =>
      titleIn(guide.matrix.variants, id) ?? titleIn(own, id) ?? t('target_variant');
    const aspect = (id: string): string => titleIn(guide.matrix.aspects, id) ?? t('target_aspect');
    const scenario = (id: string): string | null => titleIn(scenarios, id);

    function inBlock(blockId: string, text: string): string {
      const at = shown.findIndex(({ block }) => block.id === blockId);
      return at < 0 ? text : t('target_block', { number: at + 1, text });
    }

    return (target: Target): string => {
      switch (target.kind) {
        case 'block': {
          const title = agenda.find(({ block }) => block.id === target.id)?.block.title;
          return title === undefined ? t('target_aBlock') : inBlock(target.id, title);
        }
        case 'question': {
          const home = agenda.find(({ questions }) => questions.some(({ id }) => id === target.id));
          const text = home?.questions.find(({ id }) => id === target.id)?.text;
          return home === undefined || text === undefined ? t('target_aQuestion') : inBlock(home.block.id, text);
        }
        case 'row':
          return t('target_row', { variant: variant(target.variantId) });
        case 'column':
          return t('target_column', { aspect: aspect(target.aspectId) });
        case 'cell':
          return t('target_cell', { variant: variant(target.variantId), aspect: aspect(target.aspectId) });
        case 'scenario': {
          const title = scenario(target.id);
          return title === null ? t('target_aScenario') : t('target_scenario', { title });
        }
        case 'scenarios': {
          const titles = ('ids' in target ? (target.ids ?? []) : []).flatMap((id) => scenario(id) ?? []);
          if (titles.length === 0) return t('target_scenarios');
          return t('target_beside', { titles: listFormat(i18n.language).format(titles) });
        }
        case 'version':
          return t('target_version', { number: target.id });
        default:
          return t(`target_${target.kind}`);
      }
    };
  }, [t, i18n.language, guide, agenda, shown, scenarios, own]);
}

/** The same, on the pages of who takes part. */
export const useTargetTitle = (): ((target: Target) => string) => useTargetTitleIn(useSession()?.doc ?? null);
