// SPDX-License-Identifier: GPL-3.0-or-later
// Leichte Sprache: the main ways through the pages. What is not here is read in German.
import account from './account.json';
import common from './common.json';
import matching from './matching.json';
import profile from './profile.json';

export default { account, common, matching, profile };
