import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {};
export default en;
