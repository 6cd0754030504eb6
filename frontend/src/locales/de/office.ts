// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of pages for those who administer, keep up staff or offer courses.
import administration from './administration.json';
import applications from './applications.json';
import audit from './audit.json';
import demand from './demand.json';
import imports from './imports.json';
import mails from './mails.json';
import offering from './offering.json';
import provider from './provider.json';
import staff from './staff.json';

export default { administration, applications, audit, demand, imports, mails, offering, provider, staff };
