import type { RemarkWords } from './remarks.ts';

export const nl: RemarkWords = {
  'left-out': ({ text }) => `Deze tekst heeft geen plaats gekregen: „${text}”.`,
  'cut-short': ({ text, most }) => `Deze tekst is te lang en is na ${most} tekens afgebroken: „${text}”.`,
  'too-many': ({ text, most }) => `Hier passen er ${most}; wat daarna komt is weggelaten, vanaf „${text}”.`,
  'nested-questions': ({ text }) =>
    `Onder „${text}” staan ingesprongen punten, maar de vraag eindigt niet op een dubbele punt. Ze zijn gelezen als losse vragen.`,
  'maybe-prompt': ({ text }) => `Is dit een deelvraag van de vraag erboven? Het is gelezen als losse vraag: „${text}”.`,
  'same-question': ({ text, block }) => `Deze vraag staat twee keer in het blok „${block}”: „${text}”.`,
  'second-core-question': ({ text, block }) =>
    `Het blok „${block}” had al een kernvraag. Deze is gelezen als gewone vraag: „${text}”.`,
  'no-core-text': ({ block }) => `Bij „${block}” staat wel het woord kernvraag, maar geen vraag eronder.`,
  'no-questions-here': ({ text }) => `Onder de kop „${text}” staan geen vragen, dus hij is geen blok geworden.`,
  'run-together': ({ variant, aspect }) =>
    `Hier staan misschien meer punten achter elkaar. Kijk of er iets te splitsen is: „${variant}”, ${aspect}.`,
  'ragged-row': ({ text, cells, columns }) =>
    `De tabel heeft ${columns} kolommen, maar deze rij heeft ${cells} ${cells === 1 ? 'cel' : 'cellen'}: „${text}”. Kijk of alles in de goede kolom staat.`,
  'row-without-variant': ({ text }) =>
    `Deze rij begint leeg en er staat geen variant boven; ze is weggelaten: „${text}”.`,
  'table-left-out': ({ text }) => `Deze tabel is niet te lezen als variantenmatrix en is weggelaten: „${text}”.`,
  'no-title': ({ title }) => `Het document heeft geen titel. Voorlopig heet de leidraad „${title}”.`,
};
