import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const growth: Block[] = [
  block({
    id: 'groei-behoefte',
    theme: 'groei',
    title: 'Behoefte groei partnerschap',
    coreQuestion:
      'Hoe staat ons partnerschap tegenover 100% samen opleiden, en wat willen en kunnen wij er in onze educatieve regio aan bijdragen?',
    questions: [
      'Welke ambities wil ons partnerschap waarmaken rond 100% samen opleiden?',
      'Welke ambities hebben de partijen in onze educatieve regio rond 100% samen opleiden?',
      'Vraagt de educatieve regio ons te groeien voor 100% samen opleiden, en wat vraagt zij dan? Hoe verhoudt dat zich tot wat zij van andere partnerschappen en partners vraagt?',
      'Als ons partnerschap groeit, hoe helpt dat om deze ambities te halen en aan de vraag te voldoen?',
      'Hoe staan wij tegenover die vraag? Willen we de komende jaren groeien, en waarom wel of niet? Hoe past dat bij onze missie en visie?',
      'Welk belang hebben de partners (besturen, scholen, instituten) elk bij groei? Welke kansen zien zij, en welke risico’s? Wat betekent dat voor onze groeibehoefte?',
      'Hoe groot moet de groei zijn, in opleidingscapaciteit en in de samenstelling van ons partnerschap? In welk tempo willen en kunnen we dat, als we ook kijken naar de peer review en naar onze ontwikkelfase?',
      'Wat levert de groei (meer capaciteit, een groter partnerschap of beide) op, gezien de ontwikkelingen op de onderwijsarbeidsmarkt en de behoefte aan personeel: hoeveel en hoe goed?',
      {
        text: 'Welke kansen en risico’s heeft de groei (meer capaciteit, een groter partnerschap of beide) voor:',
        prompts: [
          'studenten, leerlingen en leraren, en de kwaliteit van het onderwijs op de scholen?',
          'geld, organisatie, kwaliteit van samen opleiden, onderlinge verhoudingen en peer review?',
        ],
      },
      'Welke gevolgen kan onze groei hebben voor andere partijen en partnerschappen in het voedingsgebied?',
      'Wat vraagt 100% samen opleiden van de inrichting van de regio: van de infrastructuur en van het overleg?',
      'Welke geldstromen heeft onze educatieve regio voor opleiden, professionaliseren en onderwijsarbeidsmarkt, en welke zijn er mogelijk? Zijn ze structureel, incidenteel of beide? Bij welke onderwijssectoren horen ze?',
      'Welk geld is in te zetten voor 100% samen opleiden?',
    ],
  }),
  block({
    id: 'groei-aanpak',
    theme: 'groei',
    title: 'Beoogde aanpak voor groei partnerschap',
    coreQuestion: 'Hoe willen wij onze groei als partnerschap vormgeven?',
    questions: [
      {
        text: 'Waarin willen we als partnerschap verder groeien, waarin niet, en waarom? Bijvoorbeeld in:',
        prompts: [
          'opleidingscapaciteit (hoeveel studenten)?',
          'sectoren (meer vragen staan bij ‘Over sectoren heen’)?',
          'categorieën studenten (zoals voltijd, deeltijd, zij-instroom, PDG)?',
          'opleidingsrichtingen en vakken van studenten?',
          'aantal besturen of scholen, of beide?',
          'eenpitters?',
          'aantal instituten?',
          'voedingsgebied?',
          'diversiteit (zoals meer denominaties, sectoren en onderwijsconcepten, speciaal onderwijs, specifieke expertise)?',
        ],
      },
      'Welke scenario’s zien we voor groei: met de huidige partners, met nieuwe of met beide (de variantenmatrix geeft ideeën)? Wat zijn van elk de voor- en nadelen (zoals geld, organisatie, kwaliteit, onderlinge verhoudingen, plaatsingsbeleid)?',
    ],
  }),
];
