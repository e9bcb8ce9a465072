import type { Guide } from '../../guide.ts';
import { edition } from '../compose.ts';
import { definitions } from './definitions.ts';
import { front } from './front.ts';
import { growth } from './growth.ts';
import { growthPartners } from './growth-partners.ts';
import { matrix } from './matrix.ts';
import { region } from './region.ts';
import { sectors } from './sectors.ts';
import { task } from './task.ts';

export const en: Guide = edition('en', {
  front,
  definitions,
  blocks: [...region, ...growth, ...growthPartners, ...sectors, ...task],
  matrix,
});
