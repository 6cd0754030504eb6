// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

/** In which language the columns of an export are called. */
enum HeadLanguage {
    DE,
    EN
}
