import type { Matrix } from '../compose.ts';
import { variants } from './variants.ts';

export const matrix: Matrix = {
  aspects: [
    { id: 'governance', title: 'Governance, formele afspraken' },
    { id: 'financiering', title: 'Financiering' },
    { id: 'organisatie', title: 'Organisatie en coördinatie' },
    { id: 'visie', title: 'Visie, draagvlak en commitment' },
    { id: 'kwaliteit', title: 'Kwaliteit' },
    { id: 'voordelen', title: 'Voordelen' },
    { id: 'nadelen', title: 'Nadelen' },
    { id: 'vragen', title: 'Vragen / overwegingen' },
  ],
  variants,
};
