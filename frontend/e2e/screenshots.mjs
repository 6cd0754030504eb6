// SPDX-License-Identifier: GPL-3.0-or-later
// Makes drawn pages small enough to be kept: at most 64 colours, at most three screens, and an index of them.
// usage: node e2e/screenshots.mjs FOLDER
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const MOST_ROWS = 2700;
const MOST_COLOURS = 64;
/** Bits of each channel that colours are first counted by. */
const BITS = 5;

/** Rows of RGB, without the filters PNG stores them with. */
function decode(png) {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? pixels[y * stride + x - channels] : 0;
      const up = y > 0 ? pixels[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? pixels[(y - 1) * stride + x - channels] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[y * stride + x] = (raw[y * (stride + 1) + 1 + x] + guess) & 255;
    }
  }
  return { width, height: Math.min(height, MOST_ROWS), channels, pixels };
}

function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) {
    return left;
  }
  return b <= c ? up : corner;
}

/** The commonest colours, and for each pixel the nearest of them. */
function quantise({ width, height, channels, pixels }) {
  const counts = new Map();
  const colourAt = (at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(pixel * channels);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  // The commonest shade of each small cube: shades of the edges of letters are many and alike.
  const cubes = new Map();
  for (const [colour, count] of counts) {
    const cube = [16, 8, 0].map((shift) => ((colour >> shift) & 255) >> (8 - BITS)).join();
    const known = cubes.get(cube) ?? { colour, most: 0, count: 0 };
    cubes.set(cube, {
      colour: count > known.most ? colour : known.colour,
      most: Math.max(count, known.most),
      count: known.count + count,
    });
  }
  const palette = [...cubes.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_COLOURS)
    .map(({ colour }) => colour);
  const nearest = new Map();
  const distance = (a, b) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
  const indexOf = (colour) => {
    if (!nearest.has(colour)) {
      const distances = palette.map((one) => distance(one, colour));
      nearest.set(colour, distances.indexOf(Math.min(...distances)));
    }
    return nearest.get(colour);
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = indexOf(colourAt((y * width + x) * channels));
    }
  }
  return {
    palette: Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    rows,
  };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function shrink(png) {
  const image = decode(png);
  const { palette, rows } = quantise(image);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(image.width, 0);
  head.writeUInt32BE(image.height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = process.argv[2];
// Dark says little more than light: the main pages at one width are enough.
const DARK = /^(start|results|course-dated|profile|profile-graph|welcome-result)-1280-dark\.png$/;
for (const file of readdirSync(folder).filter((name) => name.endsWith('-dark.png') && !DARK.test(name))) {
  rmSync(join(folder, file));
}
const files = readdirSync(folder).filter((name) => name.endsWith('.png'));
let bytes = 0;
for (const file of files) {
  const small = shrink(readFileSync(join(folder, file)));
  writeFileSync(join(folder, file), small);
  bytes += small.length;
}
const names = [...new Set(files.map((file) => file.replace(/-(360|1280)-(light|dark)\.png$/, '')))].sort();
const link = (name, variant) =>
  files.includes(`${name}-${variant}.png`) ? `[look](${name}-${variant}.png)` : '–';
const row = (name) =>
  `| ${name} | ${['360-light', '1280-light', '1280-dark'].map((variant) => link(name, variant)).join(' | ')} |`;
writeFileSync(
  join(folder, 'README.md'),
  `# Every page\n\nDrawn by \`npm run screenshots\` in frontend/ from a running installation with the sample world (\`KOMMUNALCAMPUS_URL\`), cut after ${MOST_ROWS} pixels. All names are invented.\n\n| page | 360 px | 1280 px | 1280 px, dark |\n|---|---|---|---|\n${names.map(row).join('\n')}\n`,
);
process.stdout.write(`${files.length} pictures, ${(bytes / 1e6).toFixed(1)} MB\n`);
