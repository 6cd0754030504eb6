// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, test } from 'vitest';
import { pins, projectionFor, scaleLength } from './mapProjection';

const FRAME = { width: 600, height: 400 };
const SOUTH = { latitude: 50, longitude: 8 };
const NORTH = { latitude: 51, longitude: 8 };
const EAST = { latitude: 50.5, longitude: 9 };

test('holds all points in the frame, north up and east to the right', () => {
  const { toPixels } = projectionFor([SOUTH, NORTH, EAST], FRAME, 1, null);
  for (const point of [SOUTH, NORTH, EAST]) {
    const { x, y } = toPixels(point);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(FRAME.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(FRAME.height);
  }
  expect(toPixels(NORTH).y).toBeLessThan(toPixels(SOUTH).y);
  expect(toPixels(EAST).x).toBeGreaterThan(toPixels(SOUTH).x);
});

test('measures the same in both directions', () => {
  const { toPixels, pixelsPerKm } = projectionFor([SOUTH, NORTH, EAST], FRAME, 1, null);
  expect((toPixels(SOUTH).y - toPixels(NORTH).y) / pixelsPerKm).toBeCloseTo(111.2, 0);
  // A degree of longitude at 50.5° north.
  expect((toPixels(EAST).x - toPixels(SOUTH).x) / pixelsPerKm).toBeCloseTo(70.7, 0);
});

test('comes closer around the place one looks at', () => {
  const closer = projectionFor([SOUTH, NORTH, EAST], FRAME, 4, EAST);
  expect(closer.toPixels(EAST)).toEqual({ x: 300, y: 200 });
  expect(closer.pixelsPerKm).toBeCloseTo(4 * projectionFor([SOUTH, NORTH, EAST], FRAME, 1, EAST).pixelsPerKm);
});

test('one point alone, or none, breaks nothing', () => {
  expect(projectionFor([SOUTH], FRAME, 1, null).toPixels(SOUTH)).toEqual({ x: 300, y: 200 });
  expect(projectionFor([], FRAME, 1, null).pixelsPerKm).toBeGreaterThan(0);
});

test('writes round lengths on the scale', () => {
  expect(scaleLength(3, 600)).toBe(50);
  expect(scaleLength(0.5, 300)).toBe(200);
  expect(scaleLength(40, 600)).toBe(5);
});

test('puts what would overlap into one pin', () => {
  const near = { latitude: 50.001, longitude: 8.001 };
  const projection = projectionFor([SOUTH, near, NORTH], FRAME, 1, null);
  expect(pins([SOUTH, near, NORTH], projection, 40).map(({ members }) => members.length)).toEqual([2, 1]);
});
