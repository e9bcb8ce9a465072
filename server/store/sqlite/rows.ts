import type { SQLOutputValue } from 'node:sqlite';

/**
 * Reading columns by their type. The tables are STRICT, so a wrong type here means a query that asks for another column
 * than it reads.
 */
export type Row = Record<string, SQLOutputValue>;

const wrong = (column: string, type: string): Error => new Error(`column ${column} holds no ${type}`);

export function int(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw wrong(column, 'number');
  return value;
}

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw wrong(column, 'text');
  return value;
}

export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw wrong(column, 'bytes');
  return value;
}
