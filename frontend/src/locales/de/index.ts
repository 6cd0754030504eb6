// SPDX-License-Identifier: GPL-3.0-or-later
import account from './account.json';
import common from './common.json';
import imports from './imports.json';
import learning from './learning.json';
import matching from './matching.json';
import profile from './profile.json';
import provider from './provider.json';
import shelf from './shelf.json';

export default { account, common, imports, learning, matching, profile, provider, shelf };
