// SPDX-License-Identifier: GPL-3.0-or-later
import account from './account.json';
import common from './common.json';
import imports from './imports.json';
import matching from './matching.json';
import profile from './profile.json';
import provider from './provider.json';
import skills from './skills.json';

export default { account, common, imports, matching, profile, provider, skills };
