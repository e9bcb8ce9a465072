import { rememberedSwitch } from '../ui/remembered-switch.ts';

/**
 * What is on or off per device. Single keys: who speaks to their computer, or whose hand shakes, sets them off without
 * meaning to, so they can be turned off (WCAG 2.1.4).
 */
export const keysSwitch = rememberedSwitch('gesprekstafel.keys', true);
export const panelSwitch = rememberedSwitch('gesprekstafel.steering', false);
/** Whether a timer started here is heard when it ends. */
export const bellSwitch = rememberedSwitch('gesprekstafel.bell', true);
