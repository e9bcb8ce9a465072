import type { Variant } from '../../guide.ts';
import { cell, variant } from '../compose.ts';

const strongGrowth = (...considerations: string[]) => ({ title: 'Bij sterke groei', considerations });

export const variants: Variant[] = [
  variant('capaciteit', 'Kwantitatieve groei bestaand partnerschap door uitbreiding capaciteit huidige partners', {
    governance: cell(
      [
        'Hoe verdelen we de capaciteit onderling (verdeelsleutel)?',
        'Wat spreken we af over facilitering?',
        'Wat eist de regeling opleidingsscholen van de categorieën studenten (percentage in de praktijk)?',
      ],
      {
        groups: [
          strongGrowth(
            'Hoe verhouden de partners zich tot elkaar, scholen en instituten?',
            'Volgens welk principe organiseren en sturen we?',
          ),
        ],
      },
    ),
    financiering: cell([
      'Hoe betalen we de groei? Is voorfinancieren mogelijk, vanwege t-1 (zijn belanghebbenden daartoe bereid, bijvoorbeeld)?',
    ]),
    organisatie: cell([
      'Hoe verloopt de groei: welk proces spreken we af?',
      'Kan onze infrastructuur dit aan?',
      'Moeten organisatie en processen anders (zoals plaatsing, administratie)?',
      'Hoeveel extra inzet vraagt dit van het partnerschap en van elke partner?',
      'Wat doet dit met het opleidingsprogramma dat we delen?',
    ]),
    visie: cell(
      [
        'Wat zijn de belangen van de partners en van het partnerschap?',
        'Hoe passen onze visie en ons beroepsbeeld bij de groei? Praat erover.',
      ],
      {
        groups: [
          strongGrowth(
            'Let op wat groei met partners doet, op blijvend draagvlak, en op tekort- en overschotvakken.',
            'Zorg dat partners gelijkwaardig blijven, en let op de onderlinge verhoudingen.',
          ),
        ],
      },
    ),
    kwaliteit: cell([
      'In welke stappen is de groei haalbaar?',
      'Welke professionalisering is nodig?',
      'Wat vraagt het kwaliteitskader?',
    ]),
    voordelen: cell([
      'Samen opleiden bereikt meer studenten',
      'We benutten de organisatie die er al is, voor groei en voor 100% samen opleiden',
      'Groeien kost naar verhouding weinig investering',
    ]),
    nadelen: cell(
      [
        'Bij (te) sterke groei kan het draagvlak afnemen, zeker bij overschotvakken',
        'De kwaliteit kan dalen: een stagemodel in plaats van samen opleiden',
        'Sterke groei is moeilijk te beheersen',
      ],
      {
        groups: [
          {
            title: 'Bij beperkte groei',
            considerations: ['Voor 100% samen opleiden zijn in de regio misschien andere ontwikkelingen nodig'],
          },
        ],
      },
    ),
    vragen: cell([], { blocks: ['groei-huidige-partners'] }),
  }),

  variant('nieuwe-partners', 'Kwantitatieve groei bestaand partnerschap met nieuwe partners', {
    governance: cell([
      'Hoe leggen we toetreding formeel vast (zoals in een intentieverklaring of een aangepaste samenwerkingsovereenkomst)?',
      'Hoe tellen studenten van nieuwe partners mee?',
      'Hoe verdelen we de capaciteit onderling (verdeelsleutel)?',
      'Wat spreken we af over facilitering?',
      'Wat eist de regeling opleidingsscholen van de categorieën studenten (percentage in de praktijk)?',
      'Volgens welk principe organiseren en sturen we?',
      'Hoe besluiten we?',
    ]),
    financiering: cell([
      'Hoe betalen we groei met nieuwe partners? Is voorfinancieren mogelijk, vanwege t-1 (zijn belanghebbenden daartoe bereid, bijvoorbeeld)?',
    ]),
    organisatie: cell(
      [
        'Hoe zijn (nieuwe) partners vertegenwoordigd in overleg en bestuur, met welk mandaat? Moet de structuur anders (zoals werken in clusters)?',
        'Moeten organisatie en processen anders (zoals plaatsing, administratie)?',
        'Hoeveel extra inzet vraagt dit van het partnerschap en van elke partner?',
        'Wat doet dit met het opleidingsprogramma dat we delen?',
      ],
      { groups: [strongGrowth('Kan de infrastructuur dit aan?')] },
    ),
    visie: cell([
      'Wat zijn de belangen van de (nieuwe) partners en van het partnerschap?',
      'Hoe verbinden nieuwe partners zich aan onze afspraken en aan de basiskwaliteit?',
      'Hoe blijven huidige en nieuwe partners betrokken, en samen eigenaar?',
      'Hoe passen onze visie en ons beroepsbeeld bij de groei? Praat erover, en doorloop dat proces zo nodig (deels) opnieuw.',
      'Let op wat groei met partners doet, op blijvend draagvlak, en op tekort- en overschotvakken.',
      'Zorg dat partners gelijkwaardig blijven, en let op de onderlinge verhoudingen.',
    ]),
    kwaliteit: cell([
      'Wees vooraf duidelijk.',
      'Begeleid nieuwe partners goed (bijvoorbeeld met een buddy).',
      'In welke stappen is de groei haalbaar?',
      'Welke professionalisering is nodig?',
      'Wat vraagt het kwaliteitskader?',
    ]),
    voordelen: cell(
      [
        'Samen opleiden bereikt meer studenten',
        'We benutten de organisatie die er al is, voor groei en voor 100% samen opleiden',
        'Het partnerschap wordt steviger',
        'Er kan meer diversiteit komen, zoals in expertise en leeromgeving',
      ],
      { groups: [strongGrowth('Onze positie in de regio wordt sterker')] },
    ),
    nadelen: cell(
      [
        'Nieuwe partners zijn misschien minder aangehaakt en minder eigenaar; dat raakt de kwaliteit',
        'Groeien vraagt een investering',
        'De kwaliteit kan dalen: een stagemodel in plaats van samen opleiden',
        'Het geld wordt dunner verdeeld',
      ],
      { groups: [strongGrowth('Het draagvlak kan afnemen', 'Het geheel is moeilijker te beheersen')] },
    ),
    vragen: cell([], { blocks: ['groei-nieuwe-partners'] }),
  }),

  variant(
    'diversiteit',
    'Diversiteit partnerschap vergroten door uitbreiding met nieuwe partners (bij gelijkblijvend studentenaantal)',
    {
      governance: cell([
        'Hoe leggen we toetreding formeel vast (zoals in een intentieverklaring of een aangepaste samenwerkingsovereenkomst)?',
        'Hoe tellen studenten van nieuwe partners mee?',
        'Hoe verdelen we de capaciteit onderling (verdeelsleutel)?',
        'Wat spreken we af over facilitering?',
        'Wat eist de regeling opleidingsscholen van de categorieën studenten (percentage in de praktijk)?',
        'Volgens welk principe organiseren en sturen we?',
        'Hoe besluiten we?',
      ]),
      financiering: cell([
        'Hoe betalen we uitbreiding met nieuwe partners? Is voorfinancieren mogelijk, vanwege t-1 (zijn belanghebbenden daartoe bereid, bijvoorbeeld)?',
      ]),
      organisatie: cell([
        'Hoe zijn (nieuwe) partners vertegenwoordigd in overleg en bestuur, met welk mandaat?',
        'Moeten organisatie en processen anders (zoals plaatsing, administratie)?',
        'Hoeveel extra inzet vraagt dit van het partnerschap en van elke partner?',
        'Wat doet dit met het opleidingsprogramma dat we delen?',
      ]),
      visie: cell([
        'Wat zijn de belangen van de (nieuwe) partners en van het partnerschap?',
        'Hoe verbinden nieuwe partners zich aan onze afspraken en aan de basiskwaliteit?',
        'Hoe blijven huidige en nieuwe partners betrokken, en samen eigenaar?',
        'Praat over visie en beroepsbeeld.',
        'Zorg dat partners gelijkwaardig blijven, en let op de onderlinge verhoudingen.',
      ]),
      kwaliteit: cell([
        'Wees vooraf duidelijk.',
        'Begeleid nieuwe partners goed (bijvoorbeeld met een buddy).',
        'Welke professionalisering is nodig?',
        'Wat vraagt het kwaliteitskader?',
        'Hoe benutten we de diversiteit van het partnerschap en de variatie in leeromgevingen?',
      ]),
      voordelen: cell([
        'Het partnerschap wordt steviger',
        'Er komt meer diversiteit, zoals in expertise en leeromgeving',
        'Opleiden drukt minder zwaar op de huidige partners',
      ]),
      nadelen: cell([
        'Nieuwe partners zijn misschien minder aangehaakt en minder eigenaar; dat raakt de kwaliteit',
        'Elke partner krijgt misschien minder studenten',
        'Het geld wordt dunner verdeeld',
      ]),
      vragen: cell([], { blocks: ['groei-behoefte', 'groei-aanpak'] }),
    },
  ),

  variant('satellietscholen', 'Uitbreiding partnerschap met satellietscholen in de schil', {
    governance: cell([
      'Welke plaats krijgen satellietscholen in het partnerschap? Moet de samenwerkingsovereenkomst of het reglement anders?',
      'Welke plaats krijgen ze waar overlegd en besloten wordt?',
      'Hoe tellen studenten van satellietscholen mee?',
      'Hoe verdelen we de capaciteit onderling (verdeelsleutel)?',
      'Wat spreken we af over facilitering?',
      'Welke positie heeft de schoolopleider tegenover de leidinggevende werkplekbegeleider in de satellietschool?',
    ]),
    financiering: cell([
      'Hoe verdelen we het geld: hoeveel gaat naar de satellietscholen?',
      'Wat moeten satellietscholen zelf investeren?',
    ]),
    organisatie: cell([
      'Hoe houden we satellietscholen goed verbonden en aangesloten, als zij geen formele plaats hebben waar overlegd en besloten wordt?',
      'Hoe bedden we satellietscholen in de infrastructuur voor opleiden en begeleiden in, en wat betekent dat voor hen en voor de partnerscholen?',
    ]),
    visie: cell([
      'Hoe verbinden satellietscholen zich aan onze afspraken, de basiskwaliteit, onze visie en ons beroepsbeeld?',
    ]),
    kwaliteit: cell([
      'Wees vooraf duidelijk.',
      'Welke professionalisering hebben satellietscholen nodig?',
      'Hoe steunt het partnerschap satellietscholen (bijvoorbeeld door elk aan een ervaren schoolopleider te koppelen)?',
    ]),
    voordelen: cell([
      'Meer capaciteit, zonder grote investeringen (vooraf)',
      'Vrij snel te realiseren',
      'Het geld wordt niet dunner verdeeld',
    ]),
    nadelen: cell([
      'De samenwerking is niet gelijkwaardig',
      'Bij satellietscholen zijn draagvlak en betrokkenheid kleiner',
      'Kwaliteit borgen vraagt meer aandacht',
    ]),
    vragen: cell([], {
      groups: [
        {
          title: 'Dilemma',
          considerations: [
            'Hoe ver bedden we een satellietschool in? Is het (nog) een satelliet, of breiden we uit met een nieuwe partner?',
          ],
        },
      ],
      blocks: ['groei-behoefte', 'groei-aanpak'],
    }),
  }),
];
