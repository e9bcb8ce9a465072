import { Guide } from '../../shared/guide/guide.ts';

/** A small guide with one of everything, for the tests of this folder. */
export const sampleGuide = (): Guide =>
  Guide.parse({
    id: 'fusie',
    locale: 'nl',
    title: 'Eén school',
    subtitle: '',
    introduction: '',
    audience: '',
    definitions: [{ term: 'Fusie', text: 'Twee scholen worden er één.' }],
    checklist: [{ id: 'prognose', text: 'De prognose' }],
    themes: [
      { id: 'nu', title: 'Nu' },
      { id: 'straks', title: 'Straks' },
    ],
    blocks: [
      {
        id: 'leerlingen',
        themeId: 'nu',
        title: 'Leerlingen',
        coreQuestion: 'Wat merkt een leerling?',
        questions: [
          { id: 'leerlingen.1', text: 'Welke vakken?', prompts: ['muziek', 'techniek'] },
          { id: 'leerlingen.2', text: 'Welke reis?', prompts: ['fiets'] },
          { id: 'leerlingen.3', text: 'Welke klassen?', prompts: [] },
        ],
      },
      {
        id: 'naam',
        themeId: 'straks',
        title: 'Naam',
        coreQuestion: null,
        questions: [{ id: 'naam.1', text: 'Welke naam?', prompts: [] }],
      },
    ],
    scenarioAspects: [{ id: 'geld', title: 'Geld' }],
    matrix: {
      aspects: [
        { id: 'geld', title: 'Geld' },
        { id: 'nadelen', title: 'Nadelen' },
      ],
      variants: [
        {
          id: 'samen',
          title: 'Samen verder',
          cells: {
            geld: {
              considerations: ['Wat kost het? Wie betaalt?'],
              groups: [{ title: 'Bij nieuwbouw', considerations: ['Wie bouwt?'] }],
              blockIds: ['naam'],
            },
          },
        },
      ],
    },
  });
