import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  wrote: 'Written by',
  facilitator: 'facilitation',
  colours: 'Colours by partner',
};
export default en;
