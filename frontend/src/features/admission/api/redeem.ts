// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../../../api/client';

export interface Code {
  /** With a code from paper. */
  login: string | null;
  code: string;
}

export function redeem({ code, password }: { code: Code; password: string }) {
  return api.POST('/api/v1/access-codes/redemption', { body: { code, password } });
}
