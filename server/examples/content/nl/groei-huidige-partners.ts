import { added, asks, type BlockContent, con, condition, pro, remark, said, stands } from '../content.ts';
import { bold, bullets, heading, line, steps } from '../text.ts';

export const groeiHuidigePartners: BlockContent = {
  block: 'groei-huidige-partners',
  questions: [
    {
      question: 'core',
      answer: [
        said(
          'fatima',
          3,
          line(
            'Ruwweg ',
            bold('veertig van de negentig'),
            ' plekken lukken met wie er nu aan tafel zit. De scholengroep 25, Steenbeke acht, het lyceum misschien twee.',
          ),
        ),
        said(
          'ruud',
          3,
          line(
            'Mits we ophouden met denken in plekken per bestuur. Onze lege lokalen staan in Steenbeke, de studenten wonen in Vlierdam.',
          ),
        ),
        said(
          'mehmet',
          2,
          line(
            'Ik tel er dan 35 en geen veertig. De rest komt er als we anders gaan roosteren, niet als we harder trekken.',
          ),
        ),
      ],
      notes: [
        asks('tobias', 2, 'Wie heeft die twee van het lyceum bedacht? Het kan, maar ik hoor het hier voor het eerst.'),
      ],
    },
    {
      question: 2,
      answer: [
        said(
          'ingrid',
          3,
          line('Onder schoolopleiders wel. Onder leraren die er een student bij krijgen: vraag het ze eerst.'),
        ),
        said(
          'petra',
          2,
          line('Wij vroegen het. Van 61 leerkrachten willen er 22 begeleiden, en 14 ook komend jaar al.'),
        ),
      ],
      notes: [
        pro(
          'fatima',
          2,
          'We hoeven niemand te leren kennen. De afspraken staan er, het overleg is er, het kan in september.',
          'ruud',
          'joris',
        ),
        con('daan', 2, 'Met dezelfde scholen komt er voor kunst geen enkele plek bij.'),
      ],
      positions: [
        stands('fatima', 2, 'for', 'Begin met wat er al is.'),
        stands('petra', 2, 'for', '22 collega’s staan klaar.'),
        stands('mehmet', 2, 'for'),
        stands('daan', 2, 'against', 'Voor ons verandert er dan niets. We gunnen het de anderen.'),
        stands('yvonne', 1, 'condition', 'Als het niet betekent dat de deur voor nieuwe scholen dichtgaat.'),
      ],
    },
    {
      question: 4,
      answer: [
        said(
          'willem',
          3,
          line(
            'De scholengroep groeit het meest en betaalt het meest. Dan wil je ook wat te zeggen hebben. Niet alles, wel wat.',
          ),
        ),
        said(
          'saar',
          2,
          line(
            'Wij groeien niet mee en hebben straks dus relatief minder. Eén stem per partner houdt het voor ons leefbaar.',
          ),
        ),
        added('willem', 2, 'Daar kan ik mee leven, zolang het niet over ons geld gaat.'),
      ],
      notes: [
        condition(
          'saar',
          2,
          'Over inhoud: elk een stem. Over geld: wie betaalt, beslist mee. Schrijf dat op voordat het spannend wordt.',
          'willem',
          'ruud',
          'yvonne',
        ),
        remark('ruud', 1, 'Dit punt van Saar wil ik graag letterlijk in de afspraken.'),
      ],
    },
    {
      question: 8,
      answer: [
        said(
          'chaima',
          3,
          heading('Goed werkplekleren, volgens ons'),
          bullets(
            'Elke week een gesprek dat niet over het rooster gaat.',
            'Een begeleider die daarvoor is opgeleid.',
            'Iemand van het instituut die de school van binnen kent.',
          ),
        ),
        said(
          'mehmet',
          2,
          line(
            'Dat derde punt kost ons het meest. Met vijftien scholen extra kom ik nergens meer vaker dan twee keer per jaar.',
          ),
        ),
      ],
      notes: [
        con(
          'mehmet',
          2,
          'Groeien met dezelfde instituutsopleiders maakt van elk bezoek een rondje koffie.',
          'chaima',
          'ingrid',
        ),
        pro(
          'ingrid',
          1,
          'Laat schoolopleiders bij elkaar op bezoek gaan. Kost een dag, levert meer op dan een vragenlijst.',
          'tobias',
          'petra',
          'joris',
        ),
      ],
    },
    {
      question: 10,
      answer: [
        said(
          'hanneke',
          2,
          line('Wat er nu ligt, om op te reageren:'),
          steps(
            'Scholen geven hun plekken voor 1 april door.',
            'Een begeleider heeft zestig uur per student, en dat staat in de jaartaak.',
            'Van elke euro gaat eerst een deel naar de penvoerder, daarna verdelen we.',
            'Na een jaar kijken we samen of de verdeling klopt.',
          ),
        ),
        said('ruud', 1, line('Zestig uur halen we volgend jaar niet. Vijftig wel, en dan ook echt.')),
      ],
      notes: [
        condition(
          'marieke',
          1,
          'Zestig uur, maar dan ook geld voor zestig uur. Een kleine school kan dat niet uit de formatie halen.',
          'ruud',
        ),
      ],
    },
  ],
};
