import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleChain, sampleFile, sampleSign } from '../../tests/support/sealed-sample.ts';
import { spoiled } from '../../tests/support/spoiled.ts';
import { canonical } from './hash.ts';
import type { VersionFile } from './seal.ts';
import { type FileReport, type Report, verify, verifyTexts } from './verify.ts';
import { MAX_DEPTH } from './verify-text.ts';

const WORDS = [
  { partner: 0 },
  { partner: 1, decision: 'not-agreed', note: 'Nog niet.' },
  { partner: 1, decision: 'withdrawn' },
  { partner: 2, decision: 'consult', until: '2027-01-15' },
] as const;
const SOUND = sampleFile({ words: WORDS });
const OUR_KEY = SOUND.seal.keyId;
/** As it is in a file: plain JSON, nothing a schema made. */
const parsed = (file: unknown): unknown => JSON.parse(JSON.stringify(file));

const only = ({ files }: Report): FileReport => {
  const [file] = files;
  if (file === undefined) throw new Error('no file was looked at');
  return file;
};

/** Which checks fail, and of which sign-offs what. */
const failing = (report: Report): string[] => {
  const { findings, signoffs } = only(report);
  return [
    ...findings.flatMap(({ check, outcome }) => (outcome === 'fails' ? [check] : [])),
    ...signoffs.flatMap(({ number, faults }) => faults.map((fault) => `${number}:${fault}`)),
  ];
};

const change = (file: VersionFile, edit: (file: VersionFile) => unknown): unknown =>
  parsed(edit(structuredClone(file)));

describe('a file by itself', () => {
  test('[SEAL-3] the untouched one holds, with the key left open when none was given', () => {
    const report = verify([parsed(SOUND)]);
    expect(report).toMatchObject({ holds: true, compared: false, chain: [] });
    expect(only(report).findings.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual([
      'format holds',
      'hash holds',
      'signature holds',
      'key open',
      'previous holds',
    ]);
    expect(only(report).signoffs.map(({ number, faults }) => [number, faults])).toEqual(
      [1, 2, 3, 4].map((at) => [at, []]),
    );
  });

  test('[SEAL-3] it holds with the fingerprint of its key, and not with another', () => {
    expect(verify([parsed(SOUND)], { keyId: OUR_KEY })).toMatchObject({ holds: true, compared: true });
    const other = verify([parsed(SOUND)], { keyId: sampleSign(2)('version', '').keyId });
    expect(other.holds).toBe(false);
    expect(only(other).findings).toContainEqual({ check: 'key', outcome: 'fails', fault: 'key-other', at: null });
  });

  test('[SEAL-3] one that was changed and signed anew with another key holds only until the fingerprint is given', () => {
    const forged = sampleFile({ title: 'Heel iets anders', words: WORDS, sign: sampleSign(2) });
    expect(verify([parsed(forged)])).toMatchObject({ holds: true, compared: false });
    expect(failing(verify([parsed(forged)], { keyId: OUR_KEY }))).toEqual(['key']);
    // Naming our key in it doesn't help, nor does putting it in.
    const { keyId, publicKey } = SOUND.seal;
    expect(
      failing(verify([change(forged, (file) => ({ ...file, seal: { ...file.seal, keyId } }))], { keyId })),
    ).toEqual(['key']);
    const withOurs = change(forged, (file) => ({ ...file, seal: { ...file.seal, keyId, publicKey } }));
    expect(failing(verify([withOurs], { keyId }))).toContain('signature');
  });

  test('[SEAL-3] no single change of a value, a name or an order holds, and each is found where it is', () => {
    let tried = 0;
    for (const { what, path, value } of spoiled(parsed(SOUND))) {
      // An earlier file: what was said later isn't in it. Nothing in it is untrue.
      if (what === 'gone' && path.join('.') === 'signoffs.3') continue;
      const label = `${what} ${path.join('.')}`;
      const report = verify([value], { keyId: OUR_KEY });
      expect(report.holds, label).toBe(false);
      const { findings } = only(report);
      const misfits = findings.some(({ check, outcome }) => check === 'format' && outcome === 'fails');
      const [part = '', second = ''] = path.map(String);
      const where: Record<string, RegExp> = {
        version: /^hash$/,
        signoffs: /^\d:/,
        seal: second === 'keyId' || second === 'publicKey' ? /^key$/ : new RegExp(`^${second}$`),
      };
      const found = failing(report).some((fault) => where[part]?.test(fault) === true);
      expect(misfits || found, `${label}: ${failing(report).join()}`).toBe(true);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(700);
  });

  test('[SEAL-3] the sign-off that was touched is the one that is named', () => {
    const report = verify([
      change(SOUND, ({ version, seal, signoffs: [first, second, third, fourth] }) => ({
        version,
        seal,
        signoffs: [first, { ...second, decision: 'agreed' }, third, fourth],
      })),
    ]);
    expect(failing(report)).toEqual(['2:hash']);
    const [first, second, third, fourth] = SOUND.signoffs;
    expect(failing(verify([parsed({ ...SOUND, signoffs: [first, third, fourth] })]))).toEqual(['2:previous']);
    expect(failing(verify([parsed({ ...SOUND, signoffs: [first, third, second, fourth] })]))).toEqual([
      '2:previous',
      '3:previous',
      '4:previous',
    ]);
  });

  test('[SEAL-3] a sign-off of another version, or one given with another key, doesn’t pass for one of this', () => {
    const other = sampleFile({ title: 'Andere tekst', words: WORDS });
    expect(failing(verify([parsed({ ...SOUND, signoffs: other.signoffs })]))).toContain('1:version');
    const seal = sampleSign(2)('signoff', SOUND.signoffs[0]?.hash ?? '');
    const resigned = parsed({ ...SOUND, signoffs: [{ ...SOUND.signoffs[0], ...seal }] });
    expect(failing(verify([resigned]))).toEqual(['1:key']);
  });

  test('[SEAL-3] fewer sign-offs at the end are those of an earlier file', () => {
    for (let count = 0; count < SOUND.signoffs.length; count += 1) {
      expect(verify([parsed({ ...SOUND, signoffs: SOUND.signoffs.slice(0, count) })]).holds).toBe(true);
    }
  });

  test('[SEAL-3] a version that was sealed but can’t be one doesn’t hold', () => {
    const wrongly = sampleFile({ number: 3, previous: { number: 1, hash: SOUND.seal.hash } });
    expect(failing(verify([parsed(wrongly)]))).toEqual(['previous']);
  });

  test.each([
    [null, null],
    [[], null],
    [{}, null],
    [{ version: {} }, 'version.format'],
    [{ version: { format: 'gesprekstafel.version.2' } }, 'version.format'],
  ])('[SEAL-3] %j is no version, and is named so', (value, at) => {
    expect(only(verify([value])).findings).toEqual([{ check: 'format', outcome: 'fails', fault: 'other-format', at }]);
  });

  test('[SEAL-3] where it doesn’t fit is named, also what stands beside what was sealed', () => {
    const placed = (value: unknown) => only(verify([value])).findings[0];
    const misfit = (at: string) => ({ check: 'format', outcome: 'fails', fault: 'misfit', at });
    expect(placed(parsed({ ...SOUND, remark: 'Vervallen' }))).toEqual(misfit('remark'));
    expect(placed(parsed({ ...SOUND, seal: { ...SOUND.seal, by: 'Anna' } }))).toEqual(misfit('seal.by'));
    expect(placed(parsed({ ...SOUND, signoffs: 'geen' }))).toEqual(misfit('signoffs'));
    expect(placed(parsed({ ...SOUND, version: { ...SOUND.version, partners: [{}] } }))).toEqual(
      misfit('version.partners.0.id'),
    );
  });
});

/** The same value with its names in another order, all the way down. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, child]) => [name, reordered(child)]),
  );
};

describe('the text of a file', () => {
  const text = JSON.stringify(SOUND);

  test('[SEAL-3] names in another order and whitespace don’t matter', () => {
    const other = JSON.stringify(reordered(SOUND), null, '\t').replaceAll('\n', '\r\n');
    expect(other).not.toBe(JSON.stringify(SOUND, null, '\t'));
    expect(verifyTexts([other], { keyId: OUR_KEY }).holds).toBe(true);
    expect(verifyTexts([canonical(SOUND)]).holds).toBe(true);
  });

  test('[SEAL-3] one other character doesn’t hold, wherever it is', () => {
    const at = fc.nat({ max: text.length - 1 });
    const character = fc.constantFrom(...'0123456789abcdefzAZ"\\{}[],:. é');
    fc.assert(
      fc.property(at, character, (place, put) => {
        fc.pre(text[place] !== put);
        const report = verifyTexts([`${text.slice(0, place)}${put}${text.slice(place + 1)}`], { keyId: OUR_KEY });
        expect(report.holds).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('[SEAL-3] a value that stands twice doesn’t hold, though the last is the one that was sealed', () => {
    const twice = text.replace('"title":"Groeien in de regio"', '"title":"Krimpen","title":"Groeien in de regio"');
    expect(verify([JSON.parse(twice)]).holds).toBe(true);
    const report = verifyTexts([twice]);
    expect(only(report).findings).toEqual([
      { check: 'format', outcome: 'fails', fault: 'key-twice', at: 'version.workshop.title' },
    ]);
    expect(report.holds).toBe(false);
  });

  test('[SEAL-3] an answer nested as deep as a file may be is read without harm', () => {
    let parts: unknown[] = [];
    for (let level = 0; level < (MAX_DEPTH - 20) / 2; level += 1) {
      parts = [{ kind: 'node', name: 'bulletList', attributes: {}, parts }];
    }
    const nested = change(SOUND, ({ version, ...rest }) => {
      const [block] = version.blocks;
      const [question] = block?.questions ?? [];
      const deep = { ...question, answer: { text: '', content: parts } };
      return { ...rest, version: { ...version, blocks: [{ ...block, questions: [deep] }] } };
    });
    expect(failing(verifyTexts([JSON.stringify(nested)]))).toEqual(['hash']);
  });
});

describe('several files', () => {
  const [one, two, three] = sampleChain(3).map(parsed);

  test('[SEAL-3] versions that follow one another hold, in whatever order they are given', () => {
    const report = verify([three, one, two]);
    expect(report).toMatchObject({ holds: true, chain: [] });
    expect(report.files.map(({ given }) => given)).toEqual([1, 2, 0]);
    expect(verify([three, two]).holds).toBe(true);
  });

  test('[SEAL-3] a version that is missing in between is named', () => {
    expect(verify([one, three])).toMatchObject({ holds: false, chain: [{ fault: 'gap', number: 2 }] });
  });

  test('[SEAL-3] a version that was made on another one is named', () => {
    const [, otherTwo] = sampleChain(2, { title: 'Andere tekst' }).map(parsed);
    expect(verify([one, otherTwo])).toMatchObject({ holds: false, chain: [{ fault: 'link', number: 2 }] });
    expect(verify([one, two, otherTwo]).chain).toEqual([{ fault: 'fork', number: 2 }]);
  });

  test('[SEAL-3] the same version twice holds, unless its sign-offs contradict each other', () => {
    const [zero, one, two] = [[], [{ partner: 0 }], [{ partner: 0 }, { partner: 1 }]].map((words) =>
      parsed(sampleFile({ words })),
    );
    expect(verify([two, zero, one, one]).holds).toBe(true);
    const other = parsed(sampleFile({ words: [{ partner: 2 }, { partner: 1 }, { partner: 0 }] }));
    expect(verify([two, other])).toMatchObject({ holds: false, chain: [{ fault: 'signoffs', number: 1 }] });
  });

  test('[SEAL-3] files of two workshops, or sealed with two keys, are no chain', () => {
    expect(verify([one, parsed(sampleFile({ workshopId: 'andere' }))]).chain).toEqual([
      { fault: 'workshop', number: 1 },
    ]);
    const sealed = sampleFile({
      number: 2,
      previous: { number: 1, hash: sampleChain(1)[0]?.seal.hash ?? '' },
      sign: sampleSign(2),
    });
    expect(verify([one, parsed(sealed)]).chain).toEqual([{ fault: 'key', number: 2 }]);
  });

  test('[SEAL-3] one that doesn’t hold among them makes that it doesn’t hold, and the others still do', () => {
    const report = verifyTexts([JSON.stringify(two), 'Notulen', JSON.stringify(one)]);
    expect(report.holds).toBe(false);
    expect(report.files.map(({ given, holds }) => [given, holds])).toEqual([
      [2, true],
      [0, true],
      [1, false],
    ]);
  });

  test('[SEAL-3] of nothing nothing holds', () => {
    expect(verify([]).holds).toBe(false);
  });
});
