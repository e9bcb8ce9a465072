import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { previewOf } from '../../server/guides/preview.ts';
import { checkGuide } from '../../shared/guide/check-guide.ts';
import { Guide } from '../../shared/guide/guide.ts';
import { remarkText } from '../../shared/guide/reading/remarks.ts';
import { questionsOf, shapeOf } from '../support/guide-shape.ts';

/** The document people come with is not part of the project: its tests are there where it lies beside the project. */
const official = import.meta.glob<string>('../../../shared/guide/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const structures = import.meta.glob<{ note: string; rules: string[] }>(
  '../../../shared/guide/expected-structure.json',
  {
    import: 'default',
    eager: true,
  },
);

const bytesOf = (text: string) => Buffer.from(text, 'utf8');
const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/guides/${name}`, import.meta.url)));
const preview = (name: string) => previewOf({ bytes: fixture(name), name, locale: null });

for (const expected of Object.values(structures)) {
  for (const source of Object.values(official)) {
    test('[GUIDE-2] the official document is read with the structure a person sees in it, mended where pages cut it', async () => {
      const { guide, remarks } = await previewOf({ bytes: bytesOf(source), name: 'leidraad.md', locale: null });
      const { note, rules, ...structure } = expected;
      expect(shapeOf(guide)).toEqual(structure);
      expect([note, rules.length]).toEqual([expect.any(String), 4]);
      expect(guide.locale).toBe('nl');
      expect(checkGuide(guide)).toEqual([]);
      const cell = guide.matrix.variants[1]?.cells['organisatie-en-coordinatie'];
      expect(cell?.considerations[0]).toMatch(/\(bijv\. plaatsing, administratie\) nodig\?$/);
      expect(guide.matrix.variants.map(({ cells }) => cells['vragen-overwegingen']?.blockIds)).toEqual([
        ['groei-met-huidige-partners'],
        ['groei-door-uitbreiding-partnerschap-met-nieuwe'],
        ['behoefte-groei-partnerschap', 'beoogde-aanpak-voor-groei-partnerschap'],
        ['behoefte-groei-partnerschap', 'beoogde-aanpak-voor-groei-partnerschap'],
      ]);
      // Nothing was lost: what there is to say is where to look, not what is gone.
      expect(new Set(remarks.map(({ code }) => code))).toEqual(new Set(['nested-questions', 'run-together']));
    });
  }
}

test('[GUIDE-2] a document copied out of pages is mended: lists, notes, empty bullets, a table cut twice', async () => {
  const { guide, remarks } = await preview('scholenfusie-gekopieerd.md');
  expect(shapeOf(guide)).toEqual({
    checklistItems: 3,
    blocks: [
      { title: 'Waar we staan', hasCoreQuestion: true, questions: 3, prompts: 3 },
      { title: 'Wat we willen', hasCoreQuestion: true, questions: 2, prompts: 4 },
      { title: 'Samen in één gebouw', hasCoreQuestion: true, questions: 2, prompts: 4 },
      { title: 'Wie beslist', hasCoreQuestion: false, questions: 4, prompts: 0 },
    ],
    matrix: {
      aspects: ['Bestuur, afspraken', 'Geld', 'Voordelen', 'Nadelen', 'Vragen / overwegingen'],
      variants: ['Drie scholen onder één bestuur', 'Eén nieuwe school'],
      pros: [2, 3],
      cons: [2, 2],
    },
    totals: { blocks: 4, coreQuestions: 3, questions: 11, prompts: 11 },
  });
  expect(questionsOf(guide)['Wat we willen']).toEqual([
    [
      'Waarin willen we verschillen van andere scholen? Bijvoorbeeld:',
      [
        'In de aanpak van taal;',
        'In de lengte van de dag;',
        'In het aantal combinatiegroepen;',
        'In de rol van ouders.',
      ],
    ],
    'Wat mag in geen geval verloren gaan?',
  ]);
  expect(guide).toMatchObject({
    title: 'Gespreksleidraad scholenfusie',
    subtitle: 'Samen verder in het Dommeldal | Drie basisscholen',
    audience: expect.stringMatching(/^Wie het gesprek leidt/),
    introduction: expect.stringMatching(/^Drie kleine basisscholen.*\n\n- vragen voor het gesprek;\n- een overzicht/s),
    definitions: [{ term: 'Voedingsgebied', text: 'De buurten waaruit een school haar leerlingen krijgt' }],
    themes: [{ id: 'alle-blokken', title: 'Alle blokken' }],
  });
  expect(guide.matrix.variants[1]?.cells).toEqual({
    'bestuur-afspraken': {
      considerations: [
        'Eén team en één raad Afspraken over de naam van de school',
        'Keuze van de plek (bijv. bij het station)',
      ],
      groups: [],
      blockIds: [],
    },
    geld: { considerations: ['Verkoop van gebouwen'], groups: [], blockIds: [] },
    voordelen: {
      considerations: ['Ruimte voor vakleraren', 'Een bredere keuze aan groepen'],
      groups: [{ title: 'Bij nieuwbouw', considerations: ['Een gebouw van nu'] }],
      blockIds: [],
    },
    nadelen: { considerations: ['Langere reis', 'Minder keuze voor ouders'], groups: [], blockIds: [] },
    'vragen-overwegingen': {
      considerations: [],
      groups: [{ title: 'Dilemma', considerations: ['Eerst bouwen of eerst samengaan?'] }],
      blockIds: ['samen-in-een-gebouw', 'wie-beslist'],
    },
  });
  expect(remarks.map(({ line, code }) => [line, code])).toEqual([
    [90, 'nested-questions'],
    [96, 'run-together'],
    [97, 'run-together'],
  ]);
});

test('[GUIDE-2] a guide for a school merger, with parts, numbers and a pipe table', async () => {
  const { guide, remarks } = await preview('fusie.md');
  expect(guide).toMatchObject({
    title: 'Twee middelbare scholen, één toekomst?',
    subtitle: 'Een gesprek in vier avonden',
    audience: 'Ouders, leerlingen, personeel en het bestuur.',
    themes: [{ title: 'De scholen nu' }, { title: 'De scholen straks' }],
    checklist: [{ text: 'De leerlingprognose' }, { text: 'De jaarrekeningen van beide scholen' }],
  });
  expect(guide.definitions.map(({ term }) => term)).toEqual(['Fusie', 'Krimp']);
  expect(guide.blocks.map(({ themeId, coreQuestion }) => [themeId, coreQuestion])).toEqual([
    ['de-scholen-nu', 'Wat merkt een leerling van twee kleine scholen?'],
    ['de-scholen-nu', 'Wat vraagt een fusie van wie hier werkt?'],
    ['de-scholen-straks', 'Waar staat de school over tien jaar?'],
  ]);
  expect(questionsOf(guide)).toEqual({
    Leerlingen: [
      'Welke vakken kunnen we niet meer geven?',
      ['Hoe reizen leerlingen? Bijvoorbeeld:', ['op de fiets', 'met de bus']],
    ],
    Personeel: [
      'Welke functies komen dubbel voor?',
      'Welke functies komen dubbel voor?',
      'Wie praat er mee over het nieuwe rooster?',
    ],
    'Naam en plek': ['Welke naam past bij ons?', 'Welk gebouw houden we?'],
  });
  expect(shapeOf(guide).matrix).toEqual({
    aspects: ['Onderwijs', 'Geld', 'Voordelen', 'Nadelen'],
    variants: ['Fusie', 'Samenwerken', 'Niets doen'],
    pros: [2, 1, 0],
    cons: [1, 1, 0],
  });
  expect(remarks.map((remark) => [remark.line, remarkText(remark, 'nl')])).toEqual([
    [45, 'Deze vraag staat twee keer in het blok „Personeel”: „Welke functies komen dubbel voor?”.'],
    [59, 'Deze tekst heeft geen plaats gekregen: „Dit is nog niet besproken.”.'],
    [67, expect.stringContaining('5 kolommen, maar deze rij heeft 2 cellen: „Niets doen Minder keuze”')],
  ]);
});

test('[GUIDE-2] a guide for a housing plan, with questions as headings, typed numbers and an HTML table', async () => {
  const { guide, remarks } = await preview('housing.md');
  expect(guide.locale).toBe('en');
  expect(guide.blocks[2]?.coreQuestion).toBe('How do we keep 400 households moving?');
  expect(questionsOf(guide)).toEqual({
    Neighbourhood: [
      ['What should stay as it is?', ['the slipway', 'the row of lime trees']],
      'How many homes fit?',
      'Who should the homes be for?',
    ],
    'Money & rules': [
      'Who pays for cleaning the soil?',
      'Which rules can be dropped?',
      'How many homes of 60 m2 can be let below the limit?',
    ],
    'Getting there': ['Which street takes the traffic?', 'Where do bicycles go?'],
  });
  expect(guide.matrix.variants.map(({ title }) => title)).toEqual(['Towers by the water', 'Low streets']);
  expect(guide.matrix.variants[0]?.cells['read-on']?.blockIds).toEqual(['neighbourhood', 'money-rules']);
  expect(guide.scenarioAspects).toEqual([{ id: 'homes', title: 'Homes' }]);
  expect(remarks.map((remark) => [remark.line, remarkText(remark, 'en')])).toEqual([
    [27, 'No place was found for this text: “Q1 is missing on purpose.”.'],
    [49, expect.stringContaining('can’t be read as a matrix of variants')],
  ]);
});

test('[GUIDE-2] a guide for a care network: no titles in capitals of hashes, notes, and markup that stays out', async () => {
  const { guide, remarks } = await preview('zorgnetwerk.md');
  expect(guide.blocks.map(({ title, coreQuestion }) => [title, coreQuestion])).toEqual([
    ['Samenwerken', null],
    ['Bereikbaarheid', "Wat mag een patiënt 's nachts verwachten?"],
  ]);
  expect(questionsOf(guide)).toEqual({
    Samenwerken: [
      'Wie kent wie in de wijk?',
      ['Waar loopt een patiënt vast, volgens:', ['de huisarts;', 'de wijkverpleging;', 'de patiënt zelf?']],
      ['Hoe delen we gegevens? Denk aan:', ['toestemming', 'systemen']],
    ],
    Bereikbaarheid: ['Wie neemt de telefoon op?', 'Wanneer is het te druk?'],
  });
  expect(JSON.stringify(guide)).not.toMatch(/[<>]|alert/);
  expect(remarks).toEqual([{ line: 36, code: 'left-out', params: { text: 'Laat elkaar uitpraten.' } }]);
});

test.each(['fusie.md', 'housing.md', 'zorgnetwerk.md', 'scholenfusie-gekopieerd.md'])(
  '[GUIDE-2] what is read of %s is a sound guide',
  async (name) => {
    const { guide } = await preview(name);
    expect(Guide.parse(guide)).toEqual(guide);
    expect(checkGuide(guide)).toEqual([]);
  },
);

test('[GUIDE-2] a document without headings is one block, called after its file', async () => {
  const bytes = bytesOf('- Wat gaat goed?\n- Wat kan beter?\n');
  const { guide, remarks } = await previewOf({ bytes, name: 'C:\\stukken\\Avond_een-2.md', locale: 'nl' });
  expect(guide).toMatchObject({ title: 'Avond een 2', blocks: [{ title: 'Alle blokken', questions: [{}, {}] }] });
  expect(remarks.map(({ code }) => code)).toEqual(['no-title']);
});
