// SPDX-License-Identifier: GPL-3.0-or-later
// What every page may need. Texts of pages that few open stand in later.ts.
import account from './account.json';
import common from './common.json';
import matching from './matching.json';
import search from './search.json';
import shelf from './shelf.json';

export default { account, common, matching, search, shelf };
