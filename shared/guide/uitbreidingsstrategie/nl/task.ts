import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const task: Block[] = [
  block({
    id: 'opdracht-stand',
    theme: 'opdracht',
    title: 'Stand van zaken kwalitatieve uitbreiding',
    coreQuestion:
      'Hoe staat het in onze educatieve regio met de bredere maatschappelijke opdracht (zoals inductie, samen opleiden en professionaliseren), en wat kunnen wij eraan bijdragen?',
    questions: [
      'Wie heeft welke rol en verantwoordelijkheid in het regionale beleid voor de onderwijsarbeidsmarkt?',
      'In hoeverre hebben wij en andere relevante partnerschappen in de regio een bredere maatschappelijke opdracht (zoals startersbegeleiding, professionalisering, andere onderwijsarbeidsmarktthema’s)? Welke partnerschappen en thema’s zijn dat?',
      {
        text: 'Werkt ons partnerschap aan die bredere maatschappelijke opdracht samen met:',
        prompts: [
          'andere partnerschappen in de regio?',
          'andere partnerschappen buiten de regio?',
          'andere partijen (zoals regionale allianties, RAL/RAP, netwerken, academies) en belanghebbenden (zoals gemeenten, provincie)?',
        ],
      },
    ],
  }),
  block({
    id: 'opdracht-behoefte',
    theme: 'opdracht',
    title: 'Behoefte kwalitatieve uitbreiding / verbreding maatschappelijke opdracht',
    coreQuestion:
      'Hoe staan wij tegenover een bredere maatschappelijke opdracht (zoals inductie, samen opleiden en professionaliseren), en wat willen en kunnen we er in onze educatieve regio aan bijdragen?',
    questions: [
      'Welke ambities wil ons partnerschap waarmaken?',
      'Hoe helpt een bredere maatschappelijke opdracht bij deze ambities?',
      'Willen we onze maatschappelijke opdracht de komende jaren verbreden, bijvoorbeeld met begeleiding van startende leraren, professionalisering of andere onderwijsarbeidsmarktthema’s? Waarom wel of niet?',
      'Welk belang hebben de verschillende partners bij een bredere maatschappelijke opdracht?',
      {
        text: 'Wat levert een bredere maatschappelijke opdracht op, en welke kansen en risico’s heeft die, voor onder anderen:',
        prompts: [
          'studenten?',
          'starters?',
          'leraren?',
          'leerlingen en de kwaliteit van het onderwijs?',
          'werkgevers (scholen, besturen)?',
          'belanghebbenden?',
        ],
      },
      {
        text: 'Welke gevolgen, kansen en risico’s heeft een bredere maatschappelijke opdracht voor ons partnerschap en de partners? Bijvoorbeeld:',
        prompts: [
          'Hoe haalbaar en hoe groot is de opdracht: zijn wij ervoor toegerust? Wat vraagt dat aan kwaliteit, geld en organisatie? Voldoen onze organisatie en opleidingsinfrastructuur, of moeten ze anders, en wat doet dat met wat er nu staat?',
          'Krijgt ons hoofddoel, samen opleiden, misschien minder aandacht?',
          'Hoe verhoudt de bredere opdracht zich tot waar scholen en besturen als werkgever verantwoordelijk voor zijn?',
          'Wat betekent het voor de peer review?',
        ],
      },
      'Welke gevolgen heeft een bredere maatschappelijke opdracht voor andere partnerschappen, partijen (zoals besturen, regionale allianties, RAL/RAP, netwerken, academies) en belanghebbenden in de regio?',
    ],
  }),
  block({
    id: 'opdracht-aanpak',
    theme: 'opdracht',
    title: 'Beoogde aanpak kwalitatieve uitbreiding / verbreding maatschappelijke opdracht',
    coreQuestion:
      'Hoe willen wij een bredere maatschappelijke opdracht (zoals inductie, samen opleiden en professionaliseren) vormgeven, en wat betekent dat voor onze positie in de regio?',
    questions: [
      'Hoe breed zien we onze maatschappelijke opdracht, en waar houdt die op? Ondersteunen we of geven we richting, bijvoorbeeld bij de begeleiding van startende leraren, professionalisering of andere onderwijsarbeidsmarktthema’s?',
      'Wat willen wij, als partnerschap en als partners, met een bredere maatschappelijke opdracht bereiken? Wanneer zijn scholen, besturen en lerarenopleidingen tevreden?',
      'Op welke thema’s willen we verder uitbreiden, op welke niet, en waarom? Denk aan onderzoek en kennisontwikkeling, professionalisering of begeleiding van startende leraren.',
      'Lukt een bredere maatschappelijke opdracht met de huidige partners, of moeten we ook met andere partijen samenwerken?',
      'Welke resultaten willen scholen, besturen en lerarenopleidingen in ons partnerschap met een bredere maatschappelijke opdracht halen?',
      'Hoe willen scholen, besturen en lerarenopleidingen die resultaten halen? Wat vraagt dat van de partners, hun samenwerking en de regionale infrastructuur voor opleiden en professionaliseren?',
      'Hoe borgen we dat we met een bredere opdracht blijven voldoen aan het landelijke kwaliteitskader voor samen opleiden en inductie? Wat vraagt dat van ons kwaliteitsbeleid en onze kwaliteitscultuur, en hoe past het bij de peer review?',
    ],
  }),
];
