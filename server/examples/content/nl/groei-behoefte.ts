import { added, asks, type BlockContent, con, condition, pro, remark, removed, said, stands } from '../content.ts';
import { bold, bullets, heading, line, table } from '../text.ts';

export const groeiBehoefte: BlockContent = {
  block: 'groei-behoefte',
  questions: [
    {
      question: 'core',
      answer: [
        said('hanneke', 5, line('Wat we vandaag willen weten: hoeveel, hoe snel en voor wie.')),
        said(
          'fatima',
          4,
          line('Onze zeven scholen kunnen van 70 naar ', bold('95 plekken'), ', in drie jaar. Niet sneller.'),
        ),
        said(
          'ruud',
          4,
          line('Wij tellen geen plekken maar begeleiders. Wie we daarvoor scholen, kan twee studenten aan.'),
        ),
        said(
          'joris',
          3,
          line(
            'Over drie jaar komen we negentig plekken tekort, de helft daarvan in de bètavakken. Met 25 erbij zijn we er dus nog niet.',
          ),
        ),
      ],
      notes: [
        remark('fatima', 3, 'De 95 is inclusief de nieuwe locatie in Lagemeer. Zonder die locatie is het 85.'),
        asks(
          'saar',
          3,
          'Rekenen we in studenten of in dagen? Die van ons zijn maar twee dagen per week op school.',
          'tobias',
        ),
      ],
    },
    {
      question: 5,
      answer: [
        said(
          'mehmet',
          4,
          line('Ja. Het past bij wat we vijf jaar geleden opschreven: elke student een plek waar iemand tijd heeft.'),
        ),
        said(
          'ingrid',
          3,
          line(
            'Dat laatste is precies de vraag. Ik begeleid er nu vier en heb voor twee uren gekregen. ',
            bold('Eerst de uren, dan de aantallen.'),
          ),
        ),
        added('chaima', 3, 'Bij ons net zo, en toch zou ik geen van de vier willen missen.'),
      ],
      notes: [
        pro(
          'joris',
          3,
          'Wachten is ook kiezen: wie wij niet plaatsen, vindt zelf een school. Zonder opleider.',
          'yvonne',
          'petra',
        ),
        con(
          'tobias',
          3,
          'Sneller groeien betekent meer studenten per begeleider. Noem het dan geen samen opleiden meer.',
          'ingrid',
          'saar',
        ),
      ],
      positions: [
        stands('willem', 3, 'for', '25 plekken erbij in drie jaar. Daar hebben we de mensen voor.'),
        stands('joris', 3, 'for', 'Liever in twee jaar, maar drie is beter dan nog eens praten.'),
        stands('ruud', 3, 'condition', 'Als we eerst dertig begeleiders scholen. Anders is het groei op papier.'),
        stands('saar', 2, 'condition', 'Zolang de grote opleidingen de kleine niet van de scholen drukken.'),
      ],
    },
    {
      question: 6,
      answer: [
        said(
          'hanneke',
          4,
          line('Van elk een kans en een risico, in eigen woorden:'),
          table(
            ['Partner', 'Kans', 'Risico'],
            ['Hogeschool', 'Genoeg goede plekken', 'Minder tijd op elke school'],
            ['Kunstacademie', 'Eindelijk zichtbaar', 'Verdwijnen in het grote getal'],
            ['Scholengroep', 'Eigen leraren opleiden', 'Als penvoerder alles voorschieten'],
            ['Steenbeke', 'Frisse blik in school', 'Begeleiders raken op'],
          ),
        ),
        said(
          'marieke',
          3,
          line(
            'Voor het lyceum: een team dat blijft leren. En het risico dat het altijd dezelfde drie collega’s zijn.',
          ),
        ),
        said(
          'yvonne',
          3,
          line(
            'Voor het Regioloket: minder vacatures in augustus. Het risico is dat wij dat beloven en jullie het moeten doen.',
          ),
        ),
      ],
      notes: [
        pro(
          'petra',
          3,
          'Sinds er studenten rondlopen, praten we in de teamkamer weer over lesgeven.',
          'mehmet',
          'fatima',
        ),
        con(
          'daan',
          2,
          'Bij elk overleg tellen de grote opleidingen het zwaarst. Begrijpelijk, maar onze studenten merken het.',
          'marieke',
        ),
      ],
    },
    {
      question: 7,
      answer: [
        said(
          'chaima',
          3,
          line('Voorstel, om op te schieten:'),
          bullets(
            'Komend jaar: tien plekken erbij, en vijftien begeleiders geschoold.',
            'Het jaar daarna: nog tien, als de begeleiders dat aankunnen.',
            'In het derde jaar beslissen we opnieuw, ná de peer review.',
          ),
        ),
        said('joris', 2, line('Wij zouden met vijftien beginnen. Verder prima, vooral dat derde punt.')),
      ],
      notes: [
        condition(
          'ingrid',
          2,
          'Alleen als de scholing onder schooltijd is. Op woensdagmiddag komt er niemand.',
          'chaima',
          'tobias',
        ),
        removed(remark('willem', 2, 'Zullen we dit in de stuurgroep doen?')),
      ],
      positions: [
        stands('chaima', 2, 'for', 'Ons eigen voorstel, dus ja.'),
        stands('joris', 2, 'condition', 'Met vijftien in het eerste jaar.'),
      ],
    },
    {
      question: 13,
      answer: [
        said(
          'fatima',
          3,
          heading('Wie schiet het voor?'),
          line(
            'De subsidie komt een jaar later dan de student. Vijfentwintig erbij betekent dat de penvoerder een jaar lang zo’n ',
            bold('60.000 euro'),
            ' voorschiet.',
          ),
        ),
        said('willem', 2, line('Dat kan een keer. Als het elk jaar moet, wil ik dat we het samen dragen.')),
      ],
      notes: [
        condition(
          'willem',
          2,
          'De scholengroep blijft penvoerder, als het werk dat erbij hoort ook betaald wordt. Nu is het liefdewerk.',
          'joris',
          'ruud',
        ),
        asks(
          'saar',
          2,
          'Kan een kleine partner naar draagkracht meebetalen? Een zesde van alles is voor ons te veel.',
          'marieke',
        ),
      ],
    },
  ],
};
