// SPDX-License-Identifier: GPL-3.0-or-later
interface Spot {
  city: string | null;
  venue: string | null;
}

/** The city, with the house where a city has several; undefined where neither is known. */
export function placeName({ city, venue }: Spot, spots: readonly Spot[]): string | undefined {
  const isAlone = spots.filter((other) => other.city === city).length < 2;
  return (city !== null && isAlone ? city : [city, venue].filter(Boolean).join(', ')) || undefined;
}
