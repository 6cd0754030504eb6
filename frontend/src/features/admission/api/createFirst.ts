// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../../../api/client';

export interface FirstAdministrator {
  code: string;
  login: string;
  displayName: string;
  password: string;
}

export function createFirst(form: FirstAdministrator) {
  return api.POST('/api/v1/first-administrator', { body: form });
}
