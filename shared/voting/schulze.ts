/**
 * The Schulze method on a square of pairwise weights: `pairwise[i][j]` is how many place i above j. A link from i to j is
 * there where more place i above j than the other way, as strong as those who do (winning votes); a path is as strong as
 * its weakest link; i beats j when its strongest path to j is stronger than the one back.
 *
 * Beating is transitive, so counting by how many an option is beaten orders them: those nobody beats are at 0, and no
 * option stands before one that beats it. After M. Schulze, Social Choice and Welfare 36 (2011), 267-303.
 */
export function schulze(pairwise: readonly (readonly number[])[]): { strengths: number[][]; beatenBy: number[] } {
  const at = (square: readonly (readonly number[])[], i: number, j: number) => square[i]?.[j] ?? 0;
  const all = pairwise.map((_, i) => i);
  let strengths = all.map((i) => all.map((j) => (at(pairwise, i, j) > at(pairwise, j, i) ? at(pairwise, i, j) : 0)));
  for (const via of all) {
    const known = strengths;
    strengths = all.map((i) =>
      all.map((j) => (i === j ? 0 : Math.max(at(known, i, j), Math.min(at(known, i, via), at(known, via, j))))),
    );
  }
  const found = strengths;
  return {
    strengths: found,
    beatenBy: all.map((i) => all.filter((j) => at(found, j, i) > at(found, i, j)).length),
  };
}
