import type { Locale } from '../guide.ts';

/**
 * The words by which parts of a document are known, in both languages at once: an English guide may well have a Dutch
 * heading. And the words an import or export adds itself, by language.
 */
const CORE =
  /^(?:de |the )?(?:kernvraag|hoofdvraag|centrale vraag|core question|key question|main question|central question)(?:\s*\d+)?\s*(?:[:.–—-]\s*|$)/iu;
const QUESTIONS =
  /^(?:de |the )?(?:deel|sub|discussie|gespreks|verdiepende |bespreek)?(?:vragen|questions|discussion questions|sub-?questions|further questions)\s*:?$/iu;

const FRONT = {
  audience: /^(?:doelgroep|voor wie|bedoeld voor|audience|intended audience|for whom|who (?:is )?this)/iu,
  checklist: /^(?:checklist|checklijst|(?:ter )?voorbereiding|preparation|how to prepare|to prepare)/iu,
  definitions: /^(?:definitie|begrip|woordenlijst|definition|glossary|terms|terminology)/iu,
  scenarioAspects:
    /^(?:aspecten van (?:een )?scenario|scenario-?aspecten|aspects of (?:a )?scenario|scenario aspects)/iu,
  introduction:
    /^(?:inleiding|introductie|introduction|aanleiding|achtergrond|background|doel\b|purpose|aim\b|over deze|over dit|about|leeswijzer|reading guide|how to (?:use|read)|hoe (?:gebruik|lees)|vooraf|voorwoord|foreword|preface)/iu,
} as const;

export type FrontRole = keyof typeof FRONT;

const ROLES: readonly FrontRole[] = ['audience', 'checklist', 'definitions', 'scenarioAspects', 'introduction'];

/** What a heading announces before the questions begin; null when it is no such heading. */
export const frontRoleOf = (heading: string): FrontRole | null =>
  ROLES.find((role) => FRONT[role].test(heading)) ?? null;

/** `Core question` as a line, or before the question itself: what stands behind it, which may be nothing. Null for another line. */
export const behindCoreWord = (text: string): string | null => (CORE.test(text) ? text.replace(CORE, '').trim() : null);

/** A heading that only says that questions follow. */
export const saysQuestions = (heading: string): boolean => QUESTIONS.test(heading);

const PROS = /^(?:voordelen|voor|pluspunten|pros?|advantages|benefits|strengths)$/iu;
const CONS = /^(?:nadelen|tegen|minpunten|cons?|disadvantages|drawbacks|weaknesses)$/iu;

/** The ids that make an aspect the guide's pros or its cons. */
export function aspectIdByTitle(title: string): 'voordelen' | 'nadelen' | null {
  if (PROS.test(title)) return 'voordelen';
  return CONS.test(title) ? 'nadelen' : null;
}

/** The first cell above a column of variants. */
export const saysVariants = (cell: string): boolean =>
  /^(?:variant|optie|option|model|scenario|alternatie|alternativ|keuze|choice|route)/iu.test(cell);

export const saysQuestionColumn = (cell: string): boolean => /^(?:vra(?:ag|gen)|questions?)$/iu.test(cell);

export type GuideWords = {
  untitled: string;
  allBlocks: string;
  otherBlocks: string;
  introduction: string;
  audience: string;
  checklist: string;
  definitions: string;
  scenarioAspects: string;
  coreQuestion: string;
  matrix: string;
  variant: string;
  seeBlocks: string;
};

export const GUIDE_WORDS: Record<Locale, GuideWords> = {
  nl: {
    untitled: 'Gespreksleidraad',
    allBlocks: 'Alle blokken',
    otherBlocks: 'Andere blokken',
    introduction: 'Inleiding',
    audience: 'Doelgroep',
    checklist: 'Checklist',
    definitions: 'Definities',
    scenarioAspects: 'Aspecten van een scenario',
    coreQuestion: 'Kernvraag',
    matrix: 'Varianten',
    variant: 'Variant',
    seeBlocks: 'Zie de blokken',
  },
  en: {
    untitled: 'Discussion guide',
    allBlocks: 'All blocks',
    otherBlocks: 'Other blocks',
    introduction: 'Introduction',
    audience: 'Audience',
    checklist: 'Checklist',
    definitions: 'Definitions',
    scenarioAspects: 'Aspects of a scenario',
    coreQuestion: 'Core question',
    matrix: 'Variants',
    variant: 'Variant',
    seeBlocks: 'See the blocks',
  },
};

const DUTCH = /\b(?:de|het|een|van|en|wat|hoe|welke|voor|wij|niet|zijn)\b/giu;
const ENGLISH = /\b(?:the|a|of|and|what|how|which|for|we|not|are|is)\b/giu;

/** The language a text is in, by its smallest words; Dutch when they don't tell. */
export const localeOf = (text: string): Locale =>
  (text.match(ENGLISH) ?? []).length > (text.match(DUTCH) ?? []).length ? 'en' : 'nl';
