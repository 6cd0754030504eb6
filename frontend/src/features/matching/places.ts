// SPDX-License-Identifier: GPL-3.0-or-later
import type { Suggestion } from '../../api/types';
import type { ResultsSearch } from './resultsSearch';

/** A hundred metres is near enough for a distance. */
const DIGITS = 5;
const USUAL_KM = 50;

type Place = Pick<ResultsSearch, 'latitude' | 'longitude' | 'placeName' | 'withinKm' | 'place'>;

export const NO_PLACE: Place = {
  latitude: undefined,
  longitude: undefined,
  placeName: undefined,
  withinKm: undefined,
  place: undefined,
};

const rounded = (degrees: number) => Number(degrees.toFixed(DIGITS));

/** Where a suggested place lies, with a radius to begin with. */
export function placeOf({ label, point }: Suggestion): Place {
  return point === null
    ? {}
    : {
        ...NO_PLACE,
        latitude: rounded(point.latitude),
        longitude: rounded(point.longitude),
        placeName: label.de,
        withinKm: USUAL_KM,
      };
}
