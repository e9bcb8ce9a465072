import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const region: Block[] = [
  block({
    id: 'regio-positie',
    theme: 'regio',
    title: 'Afbakening educatieve regio en positie partnerschap',
    coreQuestion: 'Wat verstaan wij onder onze educatieve regio, en welke positie heeft ons partnerschap daarin?',
    questions: [
      'Wat rekenen wij tot onze educatieve regio, en welke regio’s grenzen eraan? Hoe en waarom is het zo afgebakend? Hoe zou het anders kunnen, en wat pleit daarvoor?',
      'Deelt de regio één agenda en ambitie voor opleiden, professionaliseren en onderwijsarbeidsmarkt? Zo ja, wat houden die in? Zo nee, waarom niet? Is het wenselijk, en zo ja, wat vraagt het?',
      'Wie zijn in de regio de gesprekspartners voor opleiden, professionaliseren en onderwijsarbeidsmarkt? Hoe zijn wij met hen verbonden, in de relatie en op de inhoud? Spreken we elkaars taal?',
      'Aan welke gesprekstafels gaat het in de regio over opleiden, professionaliseren en onderwijsarbeidsmarkt? Waarover praat men daar, wie zit er, en waarom?',
      'Welke gesprekstafels doen er voor ons toe, en waarom? Welke vraagstukken kunnen we inbrengen, en aan welke tafel?',
      'Welke positie en invloed hebben wij aan de gesprekstafels? Wie zit waar namens ons, met welke positie, welke invloed en welk doel? Waar ontbreken we, en waarom?',
      'Hoe krijgen we een plek aan de gesprekstafels die voor ons tellen? Wie kan en wil ons daar vertegenwoordigen, en wat vraagt dat (zoals mandaat, voorbereiding, afstemming)?',
      'Willen we zelf een nieuwe gesprekstafel in de regio beginnen, en waarom? Welke partijen vragen we erbij, met welk doel of welke ambitie?',
      'Vanuit welke positie voert en steunt de programmaleider het regionale gesprek over opleiden, professionaliseren en onderwijsarbeidsmarkt? Welke positie dient ons het best, en wat vraagt die (zoals mandaat, voorbereiding, afstemming, steun)?',
      'Welke geldstromen heeft de regio voor opleiden, professionaliseren en onderwijsarbeidsmarkt? Zijn ze structureel, incidenteel of beide? Bij welke onderwijssectoren horen ze?',
      'Aan welke gesprekstafels in de regio wordt beslist waar het geld voor opleiden, professionaliseren en onderwijsarbeidsmarkt heen gaat?',
    ],
  }),
  block({
    id: 'regio-stand',
    theme: 'regio',
    title: 'Stand van zaken t.a.v. opleiden, professionaliseren en onderwijsarbeidsmarkt',
    coreQuestion:
      'Hoe zit de regionale infrastructuur voor opleiden, professionaliseren en onderwijsarbeidsmarkt in elkaar, en welke positie hebben en willen wij daarin?',
    questions: [
      'Wie zijn partner in ons partnerschap en wie niet, en waarom? Welke sectoren doen mee? Is het speciaal onderwijs erbij?',
      'Wat rekenen wij tot ons voedingsgebied?',
      'Hoe plaatsen wij studenten binnen ons partnerschap: wat is ons beleid?',
      'Welke partnerschappen Samen Opleiden zijn er per sector om ons heen en in de educatieve regio? Wat kenmerkt ze (zoals visie, grootte, sectoren, ontwikkelfase, groeiambitie)?',
      'Hoe ziet de regionale infrastructuur voor opleiden, professionaliseren en onderwijsarbeidsmarkt eruit (zoals regionale allianties, RAL/RAP, onderwijsnetwerken, huisacademies, partnerschappen)? Wie doen daarin mee?',
      'Wie zijn in de regio partner of belanghebbende bij samen opleiden en professionaliseren, of kunnen het worden (besturen, scholen, instituten, gemeenten, provincie en anderen)?',
      'Welke plek heeft ons partnerschap in de regionale infrastructuur voor opleiden, professionaliseren en onderwijsarbeidsmarkt? Aan welke tafels zitten we, waarover praten we mee, en met welke invloed?',
      'Op welke terreinen en niveaus werken wij binnen ons partnerschap samen, op welke niet, en waarom?',
      {
        text: 'Welke positie en invloed willen we in de educatieve regio? Wat vraagt dat van hoe we met andere partnerschappen en partijen samenwerken? Bijvoorbeeld:',
        prompts: ['Met welke partnerschappen werken we samen, waaraan en waarom?', 'Met welke (nog) niet, en waarom?'],
      },
      'Wie willen we later misschien bij ons partnerschap betrekken? Hoe: als formele partner, als samenwerkingspartner of anders? En waarom?',
    ],
  }),
  block({
    id: 'regio-ambitie',
    theme: 'regio',
    title: 'Stand van zaken 100% samen opleiden ambitie',
    coreQuestion:
      'Hoe ver is onze educatieve regio met 100% samen opleiden, en wat kan ons partnerschap eraan bijdragen?',
    questions: [
      'In hoeverre halen we in de educatieve regio 100% samen opleiden, nu en de komende jaren?',
      'Hoe staan onze partners tegenover 100% samen opleiden? Wie onderschrijft het, wie niet, en waarom? Wie voelt zich verantwoordelijk om bij te dragen, voor welke categorieën studenten, en waarom?',
      'Hoe zien wij als partnerschap 100% samen opleiden: is het onze opdracht? Waarom wel of niet, en hoe breed (zoals voedingsgebied, instituten buiten ons partnerschap, meer categorieën studenten)?',
      'Hoe wordt over 100% samen opleiden besloten? En hoe borgen we het draagvlak ervoor?',
      {
        text: 'Wat kunnen wij bijdragen aan 100% samen opleiden in de educatieve regio? Kunnen we, en willen we, meer opleidingscapaciteit bieden? Zo ja, wat is er mogelijk, en wat niet, voor:',
        prompts: [
          'welke lerarenopleidingen, en van welke instituten?',
          'welke categorieën studenten (zoals voltijd, deeltijd, zij-instroom)?',
          'welke sectoren?',
          'het speciaal onderwijs?',
        ],
      },
      'Wat is nodig voor meer opleidingscapaciteit? Lukt het met de huidige partners of moeten er andere bij, en wat vinden de partners? Wat zijn de gevolgen (zoals geld, organisatie, kwaliteit, plaatsingsbeleid)? Hoe past het bij de peer review?',
    ],
  }),
];
