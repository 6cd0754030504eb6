// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of pages that few open first: they come with the first of these pages.
import accessibility from './accessibility.json';
import admission from './admission.json';
import agreement from './agreement.json';
import conditions from './conditions.json';
import learning from './learning.json';
import profile from './profile.json';
import ranking from './ranking.json';
import registration from './registration.json';
import shelfPages from './shelfPages.json';
import skills from './skills.json';
import unknown from './unknown.json';
import wizard from './wizard.json';

export default {
  accessibility,
  admission,
  agreement,
  learning,
  profile,
  ranking,
  registration,
  shelfPages,
  skills,
  unknown,
  wizard,
  conditions,
};
