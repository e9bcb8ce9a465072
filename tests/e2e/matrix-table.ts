import { builtInGuide } from '../../shared/guide/built-in.ts';
import { expect, INSTITUTE, SCHOOL } from './e2e.ts';
import type { Person } from './person.ts';
import { saved, sitDown } from './table.ts';

/** Ways to the matrix that its tests begin with. Names of variants and aspects are the guide's. */
export const { aspects = [], variants = [] } = builtInGuide('uitbreidingsstrategie', 'nl')?.matrix ?? {};

type Made = Parameters<typeof sitDown>[1];

export async function sitAtMatrix(person: Person, made: Made, name: string, partner: string): Promise<void> {
  await sitDown(person, made, name, partner);
  await person.matrix.open(made.workshop.id);
  await expect(person.matrix.heading).toBeVisible();
  await saved(person);
}

/** Anna of the school and Bram of the institute, each with a browser of their own. */
export async function twoAtMatrix(
  person: () => Promise<Person>,
  workshop: () => Promise<Made>,
): Promise<{ anna: Person; bram: Person }> {
  const [anna, bram, made] = [await person(), await person(), await workshop()];
  await sitAtMatrix(anna, made, 'Anna', SCHOOL);
  await sitAtMatrix(bram, made, 'Bram', INSTITUTE);
  return { anna, bram };
}
