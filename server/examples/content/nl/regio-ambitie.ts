import { asks, type BlockContent, con, condition, pro, remark, said, stands } from '../content.ts';
import { bold, bullets, line, link, table } from '../text.ts';

export const regioAmbitie: BlockContent = {
  block: 'regio-ambitie',
  questions: [
    {
      question: 'core',
      answer: [
        said(
          'hanneke',
          7,
          line('We staan op ', bold('62 procent'), '. Onder de eerste vraag staat waar dat getal vandaan komt.'),
        ),
        said(
          'joris',
          6,
          line(
            'Honderd procent is voor ons geen doel op zich. Maar een student die er niet bij hoort, krijgt merkbaar minder begeleiding.',
          ),
        ),
        said('marieke', 5, line('Eens. En een plek zonder tijd om te begeleiden is ook geen plek.')),
      ],
    },
    {
      question: 1,
      answer: [
        said(
          'mehmet',
          7,
          line('De stand van dit studiejaar:'),
          table(
            ['Opleiding', 'Studenten', 'Samen opgeleid'],
            ['Pabo', '180', '122'],
            ['Tweedegraads', '210', '128'],
            ['Docent kunst', '38', '14'],
            ['Alles bij elkaar', '428', '264 (62%)'],
          ),
        ),
        said(
          'daan',
          6,
          line('Die veertien van ons vallen in het totaal weg. Voor ons is het ruim een derde van de opleiding.'),
        ),
        said(
          'yvonne',
          5,
          line(
            'De vraag groeit vooral door zij-instromers. Zie de ',
            link('cijfers van het Regioloket', 'https://example.org/vlierstreek/cijfers'),
            '.',
          ),
        ),
      ],
      notes: [
        asks('ruud', 5, 'Tellen zij-instromers mee in die 428? Bij ons lopen er negen.', 'yvonne'),
        remark('mehmet', 5, 'Nee, die staan er niet in. Ik zet ze er als losse regel onder.'),
      ],
    },
    {
      question: 3,
      answer: [
        said('willem', 5, line('Ja, maar niet tegen elke prijs. We leiden op voor onze eigen klassen.')),
        said(
          'joris',
          4,
          line(
            'Daar denken wij anders over. Een student kiest pas in het laatste jaar waar hij wil werken, en blijft graag waar het goed was.',
          ),
        ),
      ],
      notes: [
        pro(
          'petra',
          4,
          'Van de elf leraren die wij dit jaar aannamen, waren er acht hier student.',
          'joris',
          'yvonne',
          'ingrid',
        ),
        con('willem', 4, 'We betalen nu mee aan de opleiding van leraren die daarna in de stad gaan werken.'),
      ],
      positions: [
        stands('joris', 4, 'for', 'Wie hier leert, blijft hier vaker. Dat zien we elk jaar weer.'),
        stands('willem', 4, 'condition', 'Voor ons eigen voedingsgebied. Daarbuiten alleen als er geld meekomt.'),
        stands('ruud', 4, 'for'),
        stands('daan', 3, 'condition', 'Als honderd procent ook geldt voor een opleiding met 38 studenten.'),
        stands('marieke', 3, 'against', 'Nu niet. Eerst de begeleiding op orde voor de studenten die er al zijn.'),
        stands('yvonne', 3, 'for', 'Zonder dit halen we het tekort nooit in.'),
      ],
    },
    {
      question: 5,
      answer: [
        said(
          'petra',
          4,
          bullets(
            'Vier basisscholen kunnen er elk twee studenten bij hebben.',
            'Twee scholen willen stoppen: hun begeleider gaat met pensioen en er is geen opvolger.',
          ),
        ),
        said(
          'tobias',
          4,
          line(
            'Bij ons is het een rekensom met roosters. Eén lesuur per student per week is te weinig. Dat weet iedereen, en het staat nergens.',
          ),
        ),
      ],
      notes: [
        con(
          'tobias',
          4,
          'Begeleiders krijgen veertig uur op papier en zijn er tachtig mee bezig.',
          'ingrid',
          'chaima',
          'mehmet',
        ),
        condition(
          'ruud',
          4,
          'Meer plekken kan, als begeleiden voortaan in de jaartaak van een leerkracht staat.',
          'fatima',
          'marieke',
        ),
        pro('chaima', 3, 'Twee studenten in één klas leren van elkaar, en geven de leerkracht lucht.', 'joris'),
      ],
    },
  ],
};
