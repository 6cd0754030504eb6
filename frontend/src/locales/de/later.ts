// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of pages that few open: they come with the first of these pages.

import accessibility from './accessibility.json';
import administration from './administration.json';
import admission from './admission.json';
import imports from './imports.json';
import provider from './provider.json';
import ranking from './ranking.json';
import skills from './skills.json';
import staff from './staff.json';
import unknown from './unknown.json';
import wizard from './wizard.json';

export default {
  accessibility,
  administration,
  admission,
  imports,
  provider,
  ranking,
  skills,
  staff,
  unknown,
  wizard,
};
