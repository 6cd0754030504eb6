// SPDX-License-Identifier: GPL-3.0-or-later
declare module 'hyphen/de' {
  const german: {
    hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
  };
  export default german;
}
