/** Where the seats stand round the table. Pure geometry, in the SVG's own units. */
export type Place = { x: number; y: number };

const STEPS = 720;

/**
 * `count` places on an ellipse, the same walk apart (not the same angle: then they would crowd at the short ends).
 * The first stands at the top; they go round with the clock.
 */
export function seatPlaces(count: number, radiusX: number, radiusY: number): Place[] {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const angle = (step / STEPS) * 2 * Math.PI - Math.PI / 2;
    return { x: radiusX * Math.cos(angle), y: radiusY * Math.sin(angle) };
  });
  const walked: number[] = [0];
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (before !== undefined) walked.push((walked.at(-1) ?? 0) + Math.hypot(point.x - before.x, point.y - before.y));
  }
  const round = walked.at(-1) ?? 0;
  return Array.from({ length: count }, (_, seat) => {
    const goal = (round * seat) / count;
    const at = walked.findIndex((distance) => distance >= goal);
    return points[at] ?? { x: 0, y: -radiusY };
  });
}

/** At most two lines of about `width` characters; what does not fit ends in an ellipsis. */
export function nameLines(name: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of name.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, 2).map((line) => (line.length > width + 4 ? `${line.slice(0, width)}…` : line));
  const last = kept[1];
  if (lines.length > 2 && last !== undefined && !last.endsWith('…')) kept[1] = `${last}…`;
  return kept;
}
