/**
 * The ids of the guide, the same in both editions: what people write is stored under them, so they never change.
 * As literal types they make a missing cell or a link to a block that isn't there a type error.
 */
export type ThemeName = 'regio' | 'groei' | 'sectoren' | 'opdracht';

export type BlockName =
  | 'regio-positie'
  | 'regio-stand'
  | 'regio-ambitie'
  | 'groei-behoefte'
  | 'groei-aanpak'
  | 'groei-huidige-partners'
  | 'groei-nieuwe-partners'
  | 'sectoren-stand'
  | 'sectoren-behoefte'
  | 'sectoren-aanpak'
  | 'sectoren-binnen'
  | 'opdracht-stand'
  | 'opdracht-behoefte'
  | 'opdracht-aanpak';

export type AspectName =
  | 'governance'
  | 'financiering'
  | 'organisatie'
  | 'visie'
  | 'kwaliteit'
  | 'voordelen'
  | 'nadelen'
  | 'vragen';

export type VariantName = 'capaciteit' | 'nieuwe-partners' | 'diversiteit' | 'satellietscholen';

export type ChecklistName =
  | 'studentenaantallen'
  | 'prognose'
  | 'voedingsgebied'
  | 'educatieve-regio'
  | 'infrastructuur'
  | 'agendas'
  | 'ontwikkelingen';

export type ScenarioAspectName = 'financien' | 'organisatie' | 'kwaliteit' | 'verhoudingen' | 'plaatsing';
