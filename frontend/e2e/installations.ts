// SPDX-License-Identifier: GPL-3.0-or-later

/** The addresses of the running installations with the sample world that are visited; none for the sample answers. */
export function installations(): string[] {
  return (process.env.KOMMUNALCAMPUS_URL ?? '').split(' ').filter((url) => url !== '');
}
