// SPDX-License-Identifier: GPL-3.0-or-later
export interface Degrees {
  latitude: number;
  longitude: number;
}

export interface Frame {
  width: number;
  height: number;
}

export interface Projection {
  toPixels: (point: Degrees) => { x: number; y: number };
  pixelsPerKm: number;
}

const KM_PER_DEGREE = 111.2;
const LEAST_KM = 8;
const MARGIN = 36;
/** Above and below a pin stands a name. */
const MARGIN_WITH_NAME = 54;

function middle(values: number[]): number {
  return values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
}

function spread(values: number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

/**
 * Equal steps of degrees, east and west shortened as in the middle of the points: true to a per cent within a state.
 * At zoom 1 all points are in the frame.
 */
export function projectionFor(
  points: Degrees[],
  frame: Frame,
  zoom: number,
  center: Degrees | null,
): Projection {
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const fitted = { latitude: middle(latitudes), longitude: middle(longitudes) };
  const shortened = Math.cos((fitted.latitude * Math.PI) / 180);
  const tall = Math.max(spread(latitudes) * KM_PER_DEGREE, LEAST_KM);
  const wide = Math.max(spread(longitudes) * KM_PER_DEGREE * shortened, LEAST_KM);
  const fit = Math.min((frame.width - 2 * MARGIN) / wide, (frame.height - 2 * MARGIN_WITH_NAME) / tall);
  const pixelsPerKm = fit * zoom;
  const shown = zoom === 1 || center === null ? fitted : center;
  return {
    pixelsPerKm,
    toPixels: ({ latitude, longitude }) => ({
      x: frame.width / 2 + (longitude - shown.longitude) * KM_PER_DEGREE * shortened * pixelsPerKm,
      y: frame.height / 2 - (latitude - shown.latitude) * KM_PER_DEGREE * pixelsPerKm,
    }),
  };
}

/** A round length for the scale bar, at most a third of the frame. */
export function scaleLength(pixelsPerKm: number, width: number): number {
  const most = width / 3 / pixelsPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
}

export interface Pinned<T> {
  x: number;
  y: number;
  members: T[];
}

/** Puts what would overlap into one pin, at the place of its first. */
export function pins<T extends Degrees>(points: T[], projection: Projection, apart: number): Pinned<T>[] {
  const found: Pinned<T>[] = [];
  for (const point of points) {
    const { x, y } = projection.toPixels(point);
    const near = found.find((pin) => Math.abs(pin.x - x) < apart && Math.abs(pin.y - y) < apart);
    if (near) {
      near.members.push(point);
    } else {
      found.push({ x, y, members: [point] });
    }
  }
  return found;
}
