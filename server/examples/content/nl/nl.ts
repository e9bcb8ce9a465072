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

export const nl: ExampleContent = {
  title: 'Voorbeeld: groeien in de regio',
  guest: 'Gast',
  partners: {
    vlierdam: 'Hogeschool Vlierdam',
    lagemeer: 'Kunstacademie Lagemeer',
    vlierstreek: 'Scholengroep Vlierstreek',
    steenbeke: 'Primair Steenbeke',
    ravenhorst: 'Lyceum Ravenhorst',
    regioloket: 'Regioloket Vlierstreek',
  },
  ownQuestion: 'Wat moet een nieuwe school op de eerste dag van ons weten?',
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
