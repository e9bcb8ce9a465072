import { added, asks, type BlockContent, con, condition, pro, remark, said, stands } from '../content.ts';
import { bold, bullets, heading, line, table } from '../text.ts';

export const regioPositie: BlockContent = {
  block: 'regio-positie',
  questions: [
    {
      question: 'core',
      answer: [
        said(
          'hanneke',
          8,
          line(
            'Voor vandaag houden we het zo: onze educatieve regio is ',
            bold('de Vlierstreek'),
            '. Dat zijn Vlierdam, Lagemeer, Ravenhorst, Steenbeke en de dorpen ertussen.',
          ),
        ),
        said(
          'fatima',
          7,
          line(
            'Voor de scholengroep klopt die grens. Van onze nieuwe leraren woont tachtig procent hier, of is hier opgegroeid.',
          ),
        ),
        said(
          'ruud',
          7,
          line(
            'Voor het primair onderwijs is het te krap. Een kwart van onze studenten komt van over de rivier, en daar kennen we niemand.',
          ),
        ),
        said(
          'yvonne',
          6,
          heading('Onze positie'),
          bullets(
            'Niemand in de regio leidt zoveel leraren op als wij.',
            'Over begeleiding vraagt men ons wel, over de arbeidsmarkt niet.',
            'Waar het geld wordt verdeeld, zitten we niet aan tafel.',
          ),
        ),
        added('joris', 6, 'Besluiten horen we vaak pas als ze al genomen zijn.'),
      ],
      notes: [
        asks(
          'petra',
          6,
          'Hoort de overkant van de rivier erbij als onze studenten daar wonen, maar onze scholen er niet staan?',
          'joris',
        ),
        remark('yvonne', 5, 'Ik stuur de kaart van de arbeidsmarktregio rond. Die loopt net anders dan de onze.'),
      ],
    },
    {
      question: 1,
      answer: [
        said(
          'joris',
          7,
          line(
            'Tot nu toe volgden we de gemeentegrenzen. Handig voor de subsidie, minder handig voor wie met de bus naar zijn school moet.',
          ),
        ),
        said(
          'marieke',
          6,
          line(
            'Kijk ook naar de reis. ',
            bold('Wat binnen drie kwartier met de bus te doen is'),
            ', hoort er voor een student bij. De rest niet.',
          ),
        ),
        added('chaima', 6, 'Dan ligt Steenbeke er vanuit Vlierdam net in, als de overstap lukt.'),
      ],
      notes: [
        con(
          'tobias',
          5,
          'Met de bus van 7.12 uur haal je bij ons het eerste lesuur niet. Reizen is hier geen bijzaak.',
          'chaima',
          'saar',
        ),
        condition(
          'willem',
          5,
          'Ruimer mag, als de partnerschappen naast ons weten dat we niet in hun vijver vissen.',
          'joris',
        ),
      ],
    },
    {
      question: 4,
      answer: [
        said(
          'yvonne',
          6,
          line('Dit zijn de tafels die ik ken:'),
          table(
            ['Tafel', 'Waarover', 'Wie van ons'],
            ['Bestuurlijk overleg', 'Lerarentekort en geld', 'niemand'],
            ['Onze stuurgroep', 'Opleiden en plaatsen', 'alle partners'],
            ['Schoolopleiders', 'Begeleiding', 'Ingrid en Chaima'],
            ['Gemeenten', 'Huisvesting, tekort', 'Ruud, namens Steenbeke'],
          ),
        ),
        said(
          'willem',
          5,
          line(
            'Bij het bestuurlijk overleg zit ik wel, maar dan voor de scholengroep. Namens ons allemaal spreken is iets anders.',
          ),
        ),
      ],
      notes: [
        asks(
          'saar',
          5,
          'Wie vertelt de kleine partners wat er aan die tafels is gezegd? Wij kunnen er niet bij zijn.',
          'marieke',
          'yvonne',
        ),
      ],
    },
    {
      question: 8,
      answer: [
        said(
          'mehmet',
          5,
          line('Liever geen vierde overleg op donderdagmiddag. Een vast halfuur in het bestuurlijk overleg is genoeg.'),
        ),
      ],
      notes: [
        pro('yvonne', 5, 'Aan een eigen tafel kiezen we zelf waar het over gaat. Dat is ons nog nooit gelukt.', 'ruud'),
      ],
      positions: [
        stands('willem', 4, 'against', 'We hebben genoeg overleg. Laten we de tafels die er zijn beter gebruiken.'),
        stands('yvonne', 4, 'for', 'Het Regioloket wil die tafel dekken, als de besturen ook echt komen.'),
        stands('ruud', 4, 'condition', 'Mits er iemand zit die mag beslissen. Anders is het weer bijpraten.'),
        stands('mehmet', 3, 'not-yet', 'Wij praten hier eerst intern over.'),
      ],
    },
  ],
};
