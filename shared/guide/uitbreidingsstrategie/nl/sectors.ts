import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const sectors: Block[] = [
  block({
    id: 'sectoren-stand',
    theme: 'sectoren',
    title: 'Stand van zaken sectoroverstijgende samenwerking',
    coreQuestion: null,
    questions: [
      'Welke sectoren zitten in ons partnerschap en welke niet, en waarom?',
      'Werken wij samen met partnerschappen Samen Opleiden in andere sectoren? Zo ja, waarom en hoe?',
      'Werken wij samen met partijen buiten ons partnerschap, uit andere sectoren? Zo ja, waarom en hoe?',
    ],
  }),
  block({
    id: 'sectoren-behoefte',
    theme: 'sectoren',
    title: 'Behoefte sectoroverstijgende samenwerking',
    coreQuestion: null,
    questions: [
      'Welke ambities wil ons partnerschap waarmaken?',
      'Hoe kijken wij, vanuit onze visie en ambities, naar samenwerking over sectoren heen?',
      'Hoe zien wij samenwerking over sectoren heen in het licht van 100% samen opleiden?',
      'Hoe zien wij samenwerking over sectoren heen in het licht van onze bredere maatschappelijke opdracht?',
      'Hoe zien wij samenwerking over sectoren heen in het licht van wat er verandert op de regionale onderwijsarbeidsmarkt?',
      {
        text: 'Welk belang bij samenwerking over sectoren heen hebben:',
        prompts: ['de afzonderlijke partners?', 'het partnerschap?', 'de nieuwe partner(s)?'],
      },
      'Wat willen we met samenwerking over sectoren heen bereiken?',
    ],
  }),
  block({
    id: 'sectoren-aanpak',
    theme: 'sectoren',
    title: 'Beoogde aanpak sectoroverstijgende samenwerking',
    coreQuestion: null,
    questions: [
      'Welke doelen stellen we ons voor samenwerking over sectoren heen?',
      'Met welke sectoren willen we samenwerken om die doelen te halen?',
      'Met welke partijen uit die sectoren kunnen we samenwerken om de doelen te halen? En hoe staan zij daartegenover?',
      'Welke varianten zijn er voor samenwerking over sectoren heen? Bijvoorbeeld nieuwe partners opnemen, nieuwe trajecten met de huidige partners, of samenwerken met andere partnerschappen of andere partijen buiten ons partnerschap?',
      'Wat is er nodig om samenwerking over sectoren heen van de grond te krijgen?',
    ],
  }),
  block({
    id: 'sectoren-binnen',
    theme: 'sectoren',
    title: 'Sectoroverstijgende samenwerking binnen het partnerschap',
    coreQuestion: null,
    questions: [
      {
        text: 'Welke kansen en risico’s heeft het om partners uit andere sectoren in ons partnerschap op te nemen, voor:',
        prompts: [
          'studenten (bekostigd en niet-bekostigd), leerlingen en leraren, en de kwaliteit van het onderwijs op de scholen?',
          'geld, organisatie, kwaliteit van samen opleiden, onderlinge verhoudingen en peer review?',
        ],
      },
      'Hoe halen alle studenten (bekostigd of niet) het meeste uit de infrastructuur voor opleiden en begeleiden, als we uitbreiden met andere sectoren?',
      'Hoe staan de besturen, scholen en lerarenopleidingen uit die sectoren tegenover samenwerking met ons?',
      {
        text: 'Welke gevolgen heeft uitbreiding met andere sectoren? Bijvoorbeeld voor:',
        prompts: [
          'wat de regeling opleidingsscholen eist?',
          'onze categorieën studenten (bekostigd en niet-bekostigd)?',
          'de opleidingsdidactiek?',
          'het werkplekcurriculum?',
          'de infrastructuur voor opleiden en begeleiden?',
          'de facilitering?',
          'de professionalisering in elke rol in de opleidingsschool: bijvoorbeeld over wat de sectoren kenmerkt, en wat dat betekent voor wie studenten opleidt, begeleidt en beoordeelt?',
          'hoe samen opleiden in de bestaande organisaties is ingebed (zoals draagvlak, mandaat, doorzettingskracht)?',
          'de in- en doorstroom van studenten, binnen sectoren en ertussen?',
          'hoe rijk de leeromgeving voor studenten is?',
          'wat we studenten vertellen en wat zij mogen verwachten?',
        ],
      },
    ],
  }),
];
