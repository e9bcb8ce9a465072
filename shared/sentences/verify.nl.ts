import type { VerifyWords } from './verify.ts';

export const nl: VerifyWords = {
  headline: {
    holds: {
      one: 'Deze versie is echt, en er is niets aan veranderd.',
      several: 'Deze versies zijn echt, er is niets aan veranderd en ze sluiten op elkaar aan.',
    },
    open: {
      one: 'Aan deze versie is niets veranderd sinds ze is verzegeld. Vergelijk nog wel de vingerafdruk.',
      several:
        'Deze versies sluiten op elkaar aan, en er is niets aan veranderd sinds ze zijn verzegeld. Vergelijk nog wel de vingerafdruk.',
    },
    apart: {
      one: 'Aan deze versie is niets veranderd, maar de bestanden sluiten niet op elkaar aan.',
      several: 'Elke versie is zoals ze is verzegeld, maar ze sluiten zo niet op elkaar aan.',
    },
    fails: { one: 'Deze versie klopt niet.', several: 'Deze versies kloppen niet allemaal.' },
    none: { one: 'Dit is geen versie van Gesprekstafel.', several: 'Hier is geen versie van Gesprekstafel bij.' },
  },
  checks: {
    format: 'Bestand',
    hash: 'Inhoud',
    signature: 'Verzegeling',
    key: 'Vingerafdruk',
    previous: 'Versie ervoor',
  },
  holds: {
    format: 'Het is een versie van Gesprekstafel, en het bestand is compleet.',
    hash: 'Er staat precies wat er werd verzegeld: geen letter en geen getal is anders.',
    signature: 'De verzegeling hoort bij deze inhoud en bij de sleutel in het bestand.',
    key: 'De vingerafdruk is die je opgaf.',
    previous: 'Wat er over de versie ervoor in staat, klopt met de verzegeling.',
  },
  open: 'De vingerafdruk is nog niet vergeleken. Wie de inhoud vervalst, kan er een eigen verzegeling op zetten; die heeft dan een andere vingerafdruk dan die op papier.',
  faults: {
    'not-json':
      'Dit bestand is geen versie: het is niet te lezen als JSON. Misschien is het een ander bestand, of kwam het niet heel over.',
    'key-twice':
      'In het bestand staat iets dubbel, zodat de ene lezer iets anders ziet dan de andere. Zo komt het niet van Gesprekstafel.',
    'too-deep': 'Het bestand is zo diep genest dat het geen versie kan zijn.',
    'other-format': 'Dit is geen versie van Gesprekstafel, of een van een nieuwere uitgave.',
    misfit:
      'Het bestand is niet zoals Gesprekstafel het maakt: er ontbreekt iets, er staat iets te veel, of iets heeft een andere vorm.',
    'hash-differs': 'De inhoud is veranderd nadat ze werd verzegeld.',
    'signature-differs': 'De verzegeling hoort niet bij dit bestand.',
    'key-not-its-own': 'De vingerafdruk in het bestand hoort niet bij de sleutel in het bestand.',
    'key-other': 'De verzegeling is van een andere sleutel dan die je opgaf. Dan komt dit bestand niet van die server.',
    'previous-differs': 'Welke versie hiervoor kwam, klopt niet.',
  },
  at: (place) => `Het gaat om deze plek: ${place}.`,
  signoff: (number, partner) => `Oordeel ${number}, ${partner}`,
  signoffHolds: 'Hoort bij deze versie, en er is niets aan veranderd.',
  signoffFaults: {
    version: 'Hoort bij een andere versie.',
    previous: 'Sluit niet aan op het vorige: er is er een weg, bijgezet of verplaatst.',
    hash: 'De woorden zijn veranderd.',
    signature: 'De verzegeling hoort hier niet bij.',
    key: 'Is verzegeld met een andere sleutel dan de versie.',
  },
  chain: {
    gap: (number) =>
      `Versie ${number} zit er niet bij. Zonder die versie is niet te zien of wat erna komt erop aansluit.`,
    link: (number) => `Versie ${number} is niet gemaakt na de versie die hier ervoor komt.`,
    fork: (number) => `Versie ${number} is er twee keer, met een andere inhoud.`,
    signoffs: (number) => `Van versie ${number} zijn er twee bestanden waarvan de oordelen elkaar tegenspreken.`,
    workshop: (number) => `Versie ${number} is van een andere werksessie dan de eerste.`,
    key: (number) => `Versie ${number} is verzegeld met een andere sleutel dan de eerste.`,
  },
};
