import type { Front } from '../compose.ts';

export const front: Front = {
  title: 'Gespreksleidraad uitbreidingsstrategie',
  subtitle: 'Op weg naar 100% samen opleiden',
  introduction: [
    'Alle aanstaande leraren leren hun vak in een partnerschap van scholen en lerarenopleidingen: dat is 100% samen opleiden. Die ambitie hebben de drie sectorraden, de lerarenopleidingen (VH, UNL) en het ministerie van OCW uitgesproken.',
    'Hoe we er komen, hangt af van onze regio en van de partnerschappen. Daarom praten de betrokkenen in de regio over de toekomst van samen opleiden, en dus ook over uitbreiden. Dat kan bijvoorbeeld met meer partnerschappen. Het kan binnen een partnerschap: de partners bieden meer plaatsen, of er sluiten nieuwe partners aan. En het kan in een andere vorm, zoals kern-schil.',
    'Het gaat niet alleen om aantallen. Ook de (maatschappelijke) opdracht van een partnerschap kan breder worden, bijvoorbeeld door samen opleiden te verbinden met professionalisering en inductie. Die vraag komt soms op als de aantallen in een regio zijn gehaald, en soms al terwijl de regio daar nog aan werkt.',
    'Deze leidraad helpt ons om over onze uitbreidingsstrategie te praten, in de regio en in ons partnerschap: over meer (kwantitatief) en over breder (kwalitatief).',
    'Je vindt er blokken met vragen die het gesprek voeden, en een matrix met varianten om samen opleiden uit te breiden. Per variant zie je wat kan meewegen bij een besluit, in welke omstandigheden de variant het best past, en bij welke blokken met vragen voor het partnerschap je verder kunt.',
  ].join('\n\n'),
  audience:
    'Voor wie deze gesprekken leidt of voedt. Wie dat is, verschilt. Denk aan de programmaleider, de voorzitter of de penvoerder van een partnerschap Samen Opleiden.',
  checklist: [
    {
      id: 'studentenaantallen',
      text: 'Aantallen: hoeveel studenten hebben de instituten nu, in de educatieve regio en geplaatst bij ons (en eventueel bij aangrenzende partnerschappen)?',
    },
    {
      id: 'prognose',
      text: 'Prognose: hoeveel opleidingsplaatsen worden er gevraagd, op korte en op (middel)lange termijn: in de educatieve regio, en beoogd bij ons (en eventueel bij aangrenzende partnerschappen)?',
    },
    { id: 'voedingsgebied', text: 'Voedingsgebied: wat verstaan wij daaronder?' },
    {
      id: 'educatieve-regio',
      text: 'Educatieve regio: wat verstaan wij daaronder? Zie de begrippen voor de omschrijving waar de leidraad van uitgaat.',
    },
    {
      id: 'infrastructuur',
      text: 'Infrastructuur: hoe is de regio georganiseerd voor opleiden en professionaliseren (zoals regionale allianties, RAL/RAP, onderwijsnetwerken, huisacademies, partnerschappen)?',
    },
    { id: 'agendas', text: 'Agenda: welke educatieve agenda of agenda’s heeft de regio?' },
    {
      id: 'ontwikkelingen',
      text: 'Ontwikkelingen: wat speelt er in het land en in de regio dat ertoe doet voor opleiden, professionaliseren en onderwijsarbeidsmarkt?',
    },
  ],
  themes: [
    { id: 'regio', title: 'Regio en positie' },
    { id: 'groei', title: 'Groei' },
    { id: 'sectoren', title: 'Over sectoren heen' },
    { id: 'opdracht', title: 'Bredere opdracht' },
  ],
  scenarioAspects: [
    { id: 'financien', title: 'Financiën' },
    { id: 'organisatie', title: 'Organisatie' },
    { id: 'kwaliteit', title: 'Kwaliteit' },
    { id: 'verhoudingen', title: 'Onderlinge verhoudingen' },
    { id: 'plaatsing', title: 'Plaatsingsbeleid' },
  ],
};
