// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { placeName } from './placeNames';

const hall = { city: 'Eschenbrück', venue: 'Übungshof' };
const house = { city: 'Eschenbrück', venue: 'Kreishaus' };
const alone = { city: 'Lindenfurt', venue: 'Färberei' };

describe('placeName', () => {
  it('names the house only where a city has several', () => {
    const spots = [hall, house, alone];
    expect(spots.map((spot) => placeName(spot, spots))).toEqual([
      'Eschenbrück, Übungshof',
      'Eschenbrück, Kreishaus',
      'Lindenfurt',
    ]);
  });

  it('leaves out what is not known', () => {
    const unknown = { city: null, venue: null };
    expect(placeName(unknown, [unknown])).toBeUndefined();
    expect(placeName({ city: null, venue: 'Scheune' }, [unknown])).toBe('Scheune');
  });
});
