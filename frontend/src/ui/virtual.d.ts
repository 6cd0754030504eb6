// SPDX-License-Identifier: GPL-3.0-or-later
/** Made by tools/germanPatterns.ts. */
declare module 'virtual:german-patterns' {
  const compact: string;
  export default compact;
}
