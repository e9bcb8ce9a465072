import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const growthPartners: Block[] = [
  block({
    id: 'groei-huidige-partners',
    theme: 'groei',
    title: 'Groei met huidige partners',
    coreQuestion:
      'Hoeveel van de beoogde groei lukt met de huidige partners, en wat vraagt dat van hen en van ons partnerschap?',
    questions: [
      'Welk belang hebben ons partnerschap en de huidige partners erbij om samen te groeien?',
      'Is er genoeg draagvlak om met de huidige partners te groeien?',
      'Welke varianten zijn er om met de huidige partners uit te breiden (zoals nieuwe opleidingslocaties, categorieën studenten of lerarenopleidingen)?',
      'Wat doen de varianten met de verhoudingen tussen de partners? In hoeverre groeit ieder naar evenredigheid mee, en wat betekent dat voor hoe we tot elkaar staan?',
      {
        text: 'Wat zijn van elke variant de voor- en nadelen (de variantenmatrix helpt daarbij) voor:',
        prompts: [
          'elke partner afzonderlijk?',
          'het partnerschap (zoals geld, organisatie, kwaliteit van samen opleiden, plaatsingsbeleid, peer review)?',
          'de onderlinge verhoudingen?',
        ],
      },
      {
        text: 'Welke varianten passen het best, en waarom, bij:',
        prompts: ['elke partner afzonderlijk?', 'het partnerschap?'],
      },
      {
        text: 'Hoe organiseren we groei met de huidige partners zo dat elke partner zich erin kan vinden? Wat vraagt dat van:',
        prompts: ['elke partner afzonderlijk?', 'het partnerschap?'],
      },
      {
        text: 'Hoe borgen en stimuleren we kwaliteit en eigenaarschap (zoals visie, beroepsbeeld, kwaliteitskader) als we met de huidige partners groeien? Wat vraagt dat van:',
        prompts: ['elke partner afzonderlijk?', 'het partnerschap?'],
      },
      {
        text: 'Welke gevolgen heeft groei met de huidige partners? Bijvoorbeeld:',
        prompts: [
          'Voldoen we dan aan wat de regeling opleidingsscholen eist (categorieën studenten, percentage in de praktijk, basiskwaliteit)?',
          'Hoe betalen we de groei, en hoe schieten we die voor, nu OCW volgens t-1 betaalt?',
          'Kunnen studenten instappen in het programma zoals het is, of moet het anders?',
          'Moeten we meer afspreken over facilitering?',
          'Wat vraagt het van de professionalisering van werkplekbegeleiders, schoolopleiders, instituutsopleiders en anderen?',
          'Moet het plaatsingsbeleid anders?',
          'Hoe past het bij de peer review?',
        ],
      },
      'Wat spreken we af om deze uitbreiding waar te maken, als partnerschap en met elke partner (zoals verdeelsleutel, proces, fasering, organisatie, kwaliteit, geld)?',
    ],
  }),
  block({
    id: 'groei-nieuwe-partners',
    theme: 'groei',
    title: 'Groei door uitbreiding partnerschap met nieuwe partners',
    coreQuestion:
      'Hoeveel van de beoogde groei kunnen en willen we met nieuwe partners halen, en wat betekent dat voor hen, voor de huidige partners en voor ons partnerschap?',
    questions: [
      'Welk belang hebben ons partnerschap en de beoogde partners (besturen, scholen, instituten, uit welke sectoren) bij uitbreiding? Meer over sectoren staat bij ‘Over sectoren heen’.',
      'Is er genoeg draagvlak om met nieuwe partners te groeien?',
      'Welke varianten zijn er om met nieuwe partners uit te breiden (zoals toetreden, kern-schil, satelliet)?',
      {
        text: 'Wat zijn van elke variant de voor- en nadelen (de variantenmatrix helpt daarbij) voor:',
        prompts: [
          'elke partner afzonderlijk?',
          'het partnerschap (zoals geld, organisatie, kwaliteit van samen opleiden, plaatsingsbeleid, peer review)?',
          'de onderlinge verhoudingen?',
          'de nieuwe partner(s)?',
        ],
      },
      {
        text: 'Welke varianten passen het best, en waarom, bij:',
        prompts: ['elke partner afzonderlijk?', 'het partnerschap?', 'de nieuwe partner(s)?'],
      },
      {
        text: 'Hoe organiseren we uitbreiding met nieuwe partners zo dat elke partner zich erin kan vinden? Wat vraagt dat van:',
        prompts: ['elke partner afzonderlijk?', 'het partnerschap?', 'de nieuwe partner(s)?'],
      },
      {
        text: 'Hoe borgen en stimuleren we kwaliteit en eigenaarschap (zoals visie, beroepsbeeld, kwaliteitskader, peer review) als we met nieuwe partners uitbreiden? Wat vraagt dat van:',
        prompts: ['elke partner afzonderlijk?', 'het partnerschap?', 'de nieuwe partner(s)?'],
      },
      {
        text: 'Wat betekent uitbreiding met nieuwe partners voor:',
        prompts: [
          'de organisatiestructuur? Bijvoorbeeld: aan welk overleg doen zij mee, hoe, met welk mandaat, en moet de structuur anders?',
          'de samenwerkingsafspraken of de samenwerkingsovereenkomst?',
          'hoe we besluiten?',
          'de onderlinge verhoudingen?',
          'hoeveel coördinatie er op scholen en instituten nodig is?',
          'het plaatsingsbeleid?',
          'het opleidingsprogramma?',
          'het geld en hoe we dat verdelen?',
          'de peer review?',
        ],
      },
      {
        text: 'Welke gevolgen heeft het als een nieuw instituut voor lerarenopleidingen aansluit? Bijvoorbeeld:',
        prompts: [
          'Kan het instituut voldoen aan wat de regeling opleidingsscholen eist (categorieën studenten, percentage in de praktijk)?',
          'Hoe goed past zijn curriculum bij ons opleidingsprogramma? Kunnen studenten instappen in het programma zoals het is, of moet het anders?',
          'In hoeverre gelden onze afspraken over facilitering van werkplekbegeleiders, schoolopleiders en instituutsopleiders ook voor dit instituut?',
          'Wat vraagt het van de professionalisering van werkplekbegeleiders, schoolopleiders en instituutsopleiders?',
          'Moet het plaatsingsbeleid anders?',
          'Hoe past het bij de peer review?',
        ],
      },
      {
        text: 'Wat spreken we af om deze uitbreiding waar te maken, op het niveau van:',
        prompts: [
          'het partnerschap en elke partner (zoals proces, kwaliteit, herstructurering, verdeling van geld, visie en beroepsbeeld)?',
          'de nieuwe partner(s) (zoals fasering, financiering en t-1, facilitering, infrastructuur, kwaliteit)?',
        ],
      },
    ],
  }),
];
