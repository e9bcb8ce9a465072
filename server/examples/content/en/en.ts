import type { ExampleContent } from '../content.ts';
import { checklist } from './checklist.ts';
import { groeiAanpak } from './groei-aanpak.ts';
import { groeiBehoefte } from './groei-behoefte.ts';
import { groeiHuidigePartners } from './groei-huidige-partners.ts';
import { groeiNieuwePartners } from './groei-nieuwe-partners.ts';
import { regioAmbitie } from './regio-ambitie.ts';
import { regioPositie } from './regio-positie.ts';
import { regioStand } from './regio-stand.ts';
import { sectorenBehoefte } from './sectoren-behoefte.ts';

export const en: ExampleContent = {
  title: 'Example: growing in the region',
  guest: 'Guest',
  partners: {
    vlierdam: 'Vlierdam University',
    lagemeer: 'Lagemeer Arts Academy',
    vlierstreek: 'School Group Vlierstreek',
    steenbeke: 'Primary Schools Steenbeke',
    ravenhorst: 'Ravenhorst Lyceum',
    regioloket: 'Regional Teacher Desk',
  },
  ownQuestion: 'What should a new school know about us on its first day?',
  blocks: [
    regioPositie,
    regioStand,
    regioAmbitie,
    groeiBehoefte,
    groeiAanpak,
    groeiHuidigePartners,
    groeiNieuwePartners,
    sectorenBehoefte,
  ],
  checklist,
};
