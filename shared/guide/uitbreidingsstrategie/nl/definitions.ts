import type { Guide } from '../../guide.ts';

export const definitions: Guide['definitions'] = [
  {
    term: 'Educatieve regio',
    text: 'Een regio waarin drie dingen sterk met elkaar samenhangen: vraagstukken van de arbeidsmarkt, samen opleiden, en een infrastructuur voor kennis.',
  },
  {
    term: 'Voedingsgebied',
    text: 'Het gebied waaruit ons partnerschap zijn studenten en scholen betrekt. Waar de grens ligt, spreken we zelf af.',
  },
  {
    term: 'Samen opleiden',
    text: 'Scholen en lerarenopleidingen leiden samen leraren op: een deel op het instituut, een deel op de werkplek.',
  },
  {
    term: '100% samen opleiden',
    text: 'Alle studenten van de lerarenopleidingen worden opgeleid binnen een partnerschap.',
  },
  {
    term: 'Partnerschap Samen Opleiden',
    text: 'Scholen, hun besturen en lerarenopleidingen die met elkaar hebben afgesproken om leraren samen op te leiden.',
  },
  { term: 'Instituut', text: 'De hogeschool of universiteit die de lerarenopleiding verzorgt.' },
  {
    term: 'Programmaleider',
    text: 'Wie het programma van het partnerschap trekt.',
  },
  {
    term: 'Penvoerder',
    text: 'De partner die namens alle partners het contact en de verantwoording over het geld van de overheid verzorgt, of wie dat daar doet.',
  },
  {
    term: 'Gesprekstafel',
    text: 'Een overleg in de regio waar partijen elkaar over een onderwerp treffen.',
  },
  {
    term: 'Onderwijsarbeidsmarkt',
    text: 'Vraag naar en aanbod van mensen die in het onderwijs werken: leraren en ander personeel.',
  },
  {
    term: 'Regionale infrastructuur',
    text: 'De partijen, netwerken en tafels in de regio, en hoe ze samenhangen.',
  },
  { term: 'Huisacademie', text: 'De eigen academie van een bestuur of school, waar medewerkers zich verder scholen.' },
  {
    term: 'Regionale alliantie',
    text: 'Een verband van scholen, lerarenopleidingen en andere partijen in een regio, dat breder is dan één partnerschap.',
  },
  { term: 'RAL', text: 'Regionale aanpak lerarentekort.' },
  { term: 'RAP', text: 'Regionale aanpak personeelstekort onderwijs.' },
  { term: 'OCW', text: 'Het ministerie van Onderwijs, Cultuur en Wetenschap.' },
  { term: 'VH', text: 'Vereniging Hogescholen, waarin de hogescholen samenwerken.' },
  { term: 'UNL', text: 'Universiteiten van Nederland, waarin de universiteiten samenwerken.' },
  { term: 'Sectorraden', text: 'De verenigingen van schoolbesturen: PO-Raad, VO-raad en MBO Raad.' },
  {
    term: 'Sector',
    text: 'Een deel van het onderwijs, zoals primair onderwijs, voortgezet onderwijs of middelbaar beroepsonderwijs.',
  },
  { term: 'Eenpitter', text: 'Een schoolbestuur met één school.' },
  { term: 'Denominatie', text: 'De richting van een school, zoals openbaar, katholiek of protestants-christelijk.' },
  { term: 'Zij-instroom', text: 'Leraar worden vanuit een ander beroep: voor de klas en tegelijk in opleiding.' },
  {
    term: 'PDG',
    text: 'Pedagogisch-didactisch getuigschrift, waarmee een vakman of vakvrouw docent in het mbo kan worden.',
  },
  {
    term: 'Bekostigde en niet-bekostigde studenten',
    text: 'Studenten die meetellen voor het geld van de overheid, en studenten die dat niet doen.',
  },
  { term: 'Opleidingscapaciteit', text: 'Hoeveel studenten we samen kunnen opleiden.' },
  {
    term: 'Opleidingsschool',
    text: 'Een of meer scholen en een of meer instituten die samen leraren opleiden, voor een deel op de werkplek.',
  },
  {
    term: 'Regeling opleidingsscholen',
    text: 'De regels voor het geld van OCW voor opleidingsscholen. Ze gaan onder meer over categorieën studenten, het percentage van de opleiding in de praktijk en de basiskwaliteit.',
  },
  {
    term: 't-1',
    text: 'Bekostiging volgens de aantallen van het jaar ervoor. Wie groeit, maakt de kosten dus eerder dan het geld komt.',
  },
  {
    term: 'Kwaliteitskader',
    text: 'Het landelijke kwaliteitskader voor samen opleiden en inductie, met eisen waaraan een partnerschap voldoet.',
  },
  { term: 'Peer review', text: 'Partnerschappen bekijken elkaars kwaliteit en helpen elkaar die te verbeteren.' },
  {
    term: 'Kern-schil',
    text: 'Een vorm met een vaste kern van partners en daaromheen een schil van scholen die lichter meedoen.',
  },
  {
    term: 'Satellietschool',
    text: 'Een school in de schil: zij leidt mee op, maar is geen volwaardige partner.',
  },
  { term: 'Verdeelsleutel', text: 'De afspraak over wie welk deel krijgt van de plaatsen of het geld.' },
  {
    term: 'Facilitering',
    text: 'De tijd, het geld en de middelen die mensen krijgen om op te leiden en te begeleiden.',
  },
  { term: 'Plaatsingsbeleid', text: 'Hoe we bepalen welke student op welke school leert.' },
  { term: 'Beroepsbeeld', text: 'Ons gedeelde idee van wat een goede leraar is en doet.' },
  { term: 'Werkplekcurriculum', text: 'Wat studenten op de school leren, en hoe dat is opgebouwd.' },
  { term: 'Opleidingsdidactiek', text: 'De manier waarop we aanstaande leraren opleiden.' },
  { term: 'Werkplekbegeleider (wpb-er)', text: 'De leraar die een student op de werkplek dagelijks begeleidt.' },
  { term: 'Schoolopleider', text: 'Wie op school het opleiden van studenten verzorgt en begeleiders ondersteunt.' },
  { term: 'Instituutsopleider', text: 'Wie vanuit het instituut studenten opleidt, ook op de school.' },
  { term: 'Inductie', text: 'Begeleiding van startende leraren in hun eerste jaren.' },
  {
    term: 'Stagemodel',
    text: 'De school biedt alleen een stageplaats; de opleiding blijft een zaak van het instituut.',
  },
  {
    term: 'Tekort- en overschotvakken',
    text: 'Vakken waarvoor te weinig leraren zijn, en vakken waarvoor er genoeg of te veel zijn.',
  },
  {
    term: 'Kwalitatieve uitbreiding',
    text: 'Een bredere maatschappelijke opdracht, bijvoorbeeld ook professionalisering en inductie. Groei in aantallen heet kwantitatief.',
  },
];
