// SPDX-License-Identifier: GPL-3.0-or-later
// Leichte Sprache, where it says more than the German texts that come later.
import accessibility from './accessibility.json';

export default { accessibility };
