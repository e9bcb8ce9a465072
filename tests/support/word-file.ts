import { buffer } from 'node:stream/consumers';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { ZipFile } from 'yazl';

/** Word files for tests: a real one with everything a guide has, and zips that only look like one. */
const heading = (text: string, level: 'HEADING_1' | 'HEADING_2' | 'TITLE') =>
  new Paragraph({ text, heading: HeadingLevel[level] });
const bullet = (text: string, level = 0) => new Paragraph({ text, bullet: { level } });
const numbered = (text: string) => new Paragraph({ text, numbering: { reference: 'numbers', level: 0 } });
const cell = (...children: Paragraph[]) => new TableCell({ children });
const line = (text: string) => new Paragraph(text);
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });

export function wordGuide(): Promise<Buffer> {
  const document = new Document({
    numbering: {
      config: [{ reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    footnotes: { 1: { children: [line('Is dit een voetnoot?')] } },
    sections: [
      {
        children: [
          heading('Buurthuis van de toekomst', 'TITLE'),
          heading('Inleiding', 'HEADING_1'),
          line('Het buurthuis sluit, tenzij wij iets bedenken.'),
          heading('Gebouw', 'HEADING_1'),
          bold('Kernvraag'),
          line('Wat moet het gebouw kunnen?'),
          new Paragraph({
            bullet: { level: 0 },
            children: [new TextRun('Welke ruimtes gebruiken we'), new FootnoteReferenceRun(1), new TextRun(':')],
          }),
          bullet('voor jongeren;', 1),
          bullet('voor ouderen?', 1),
          bullet(''),
          bullet('Wie heeft er een sleutel?'),
          heading('Geld', 'HEADING_1'),
          numbered('Wie betaalt de huur?'),
          numbered('Wat brengt de bar op?'),
          new Table({
            rows: [
              new TableRow({ children: ['Variant', 'Beheer', 'Voordelen', 'Nadelen'].map((each) => cell(line(each))) }),
              new TableRow({
                children: [
                  cell(line('Vrijwilligers')),
                  cell(line('Rooster per maand')),
                  cell(bullet('Goedkoop'), bullet('Eigen')),
                  cell(line('Kwetsbaar')),
                ],
              }),
              new TableRow({ children: [cell(line('')), cell(line('')), cell(bullet('Gezellig')), cell(line(''))] }),
              new TableRow({
                children: [cell(line('Stichting')), cell(line('Betaalde beheerder')), cell(line('Vast aanspreekpunt'))],
              }),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** A zip of these parts. */
export function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const documentXml = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;

/** A Word file of nothing but a main part. */
export const bareWord = (xml: string): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': xml,
  });
