import type { Matrix } from '../compose.ts';
import { variants } from './variants.ts';

export const matrix: Matrix = {
  aspects: [
    { id: 'governance', title: 'Governance, formal agreements' },
    { id: 'financiering', title: 'Funding' },
    { id: 'organisatie', title: 'Organisation and coordination' },
    { id: 'visie', title: 'Vision, support and commitment' },
    { id: 'kwaliteit', title: 'Quality' },
    { id: 'voordelen', title: 'Pros' },
    { id: 'nadelen', title: 'Cons' },
    { id: 'vragen', title: 'Questions / considerations' },
  ],
  variants,
};
