import { added, asks, type BlockContent, con, condition, pro, remark, said } from '../content.ts';
import { bold, bullets, heading, line, steps } from '../text.ts';

export const regioStand: BlockContent = {
  block: 'regio-stand',
  questions: [
    {
      question: 'core',
      answer: [
        said(
          'hanneke',
          8,
          line('In het kort, voor wie nieuw aanschuift:'),
          steps(
            'Zes partners, sinds vijf jaar samen.',
            'Twee sectoren: primair en voortgezet onderwijs. Het mbo doet nog niet mee.',
            'Een stuurgroep die besluit, en schoolopleiders die zorgen dat het gebeurt.',
          ),
        ),
        said(
          'ingrid',
          7,
          line(
            'Dat laatste is onze kracht. Schoolopleiders van verschillende besturen kennen elkaar, en bellen elkaar ook.',
          ),
        ),
        said(
          'saar',
          6,
          line(
            'Wij doen graag mee, maar met twee mensen kun je niet overal zijn. ',
            bold('Onze positie is nu: afwezig met bericht.'),
          ),
        ),
      ],
    },
    {
      question: 1,
      answer: [
        said(
          'fatima',
          7,
          bullets(
            'Partner: twee instituten, twee besturen, één zelfstandige school en het Regioloket.',
            'Geen partner: het speciaal onderwijs en het mbo. We hebben het ze nooit gevraagd.',
          ),
        ),
        added('petra', 6, 'Van het speciaal onderwijs dachten wij dat zíj niet wilden. Zij dachten dat van ons.'),
      ],
      notes: [
        pro(
          'chaima',
          6,
          'Wie een halfjaar in het speciaal onderwijs loopt, wordt een betere leraar voor elke klas.',
          'saar',
          'tobias',
          'mehmet',
        ),
        asks(
          'marieke',
          5,
          'Is een school met 640 leerlingen echt partner, of hangen we erbij? Aan tafel voelt het soms als het laatste.',
          'daan',
        ),
      ],
    },
    {
      question: 3,
      answer: [
        said(
          'mehmet',
          7,
          line(
            'Het instituut doet een voorstel, de school zegt ja of nee. In de praktijk schuift het door tot in september.',
          ),
        ),
        said(
          'ingrid',
          6,
          heading('Waar het schuurt'),
          bullets(
            'Scholen in Vlierdam krijgen te veel aanmeldingen, Steenbeke te weinig.',
            'Studenten horen laat waar ze beginnen.',
            'Natuurkunde en gym gaan door dezelfde molen.',
          ),
        ),
        said(
          'chaima',
          5,
          line(
            'Wij spraken dit jaar af: ',
            bold('voor 1 juni weet elke student waar het wordt.'),
            ' Dat scheelde een week telefoneren.',
          ),
        ),
      ],
      notes: [
        condition(
          'joris',
          5,
          'Vroeg plaatsen lukt alleen als scholen hun plekken voor 1 april doorgeven.',
          'ingrid',
          'chaima',
        ),
        con(
          'daan',
          5,
          'Voor onze docenten in opleiding zijn er vijf plekken per jaar. Is er één weg, dan is dat twintig procent.',
          'marieke',
        ),
        remark('petra', 4, 'Onze lijst met plekken staat klaar. Wie hem wil zien, kan hem zo krijgen.'),
      ],
    },
    {
      question: 10,
      answer: [
        said(
          'yvonne',
          4,
          line(
            'Het mbo-college in Lagemeer vroeg twee keer of het mag meekijken. Het kreeg nooit antwoord, ook niet van mij.',
          ),
        ),
      ],
    },
  ],
};
