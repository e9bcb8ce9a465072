import type { Paragraph, Table } from 'docx';
import type { PaperNode } from '../paper/paper.ts';
import type { Sheet } from './sheet.ts';

/** How nodes are drawn; handed to what holds nodes itself, such as a table. */
export type Draw = (nodes: readonly PaperNode[], sheet: Sheet) => (Paragraph | Table)[];
