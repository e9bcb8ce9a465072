import { describe, expect, it } from 'vitest';
import { nameLines, seatPlaces } from './oval.ts';

describe('the table', () => {
  it('puts the first seat at the top and the rest evenly round', () => {
    const places = seatPlaces(8, 150, 80);
    expect(places).toHaveLength(8);
    expect(places[0]?.x).toBeCloseTo(0, 0);
    expect(places[0]?.y).toBeCloseTo(-80, 0);
    expect(places[4]?.y).toBeCloseTo(80, 0);
    const gaps = places.map((place, at) => {
      const next = places[(at + 1) % places.length] ?? place;
      return Math.hypot(next.x - place.x, next.y - place.y);
    });
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThan(1.2);
  });

  it('has no seats when there are no partners', () => {
    expect(seatPlaces(0, 150, 80)).toEqual([]);
  });

  it('breaks a name in two lines and says when more was left out', () => {
    expect(nameLines('HAN', 14)).toEqual(['HAN']);
    expect(nameLines('Stichting Openbaar Onderwijs', 14)).toEqual(['Stichting', 'Openbaar…']);
    expect(nameLines('Samenwerkingsverbandscholen', 14)).toEqual(['Samenwerkingsv…']);
  });
});
