// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of pages for those who administer, keep up staff or offer courses.
import demand from './demand.json';
import staff from './staff.json';

export default { demand, staff };
