// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { Switches } from '../../../api/types';

/** Whether it is agreed on here that HR looks at single people: where not, nobody is asked for. */
export function useViewsAgreed() {
  return $api.useQuery('get', '/api/v1/switches', {}, { select: isAgreed });
}

function isAgreed({ switches }: Switches) {
  return switches.some(({ which, on }) => which === 'PERSON_VIEWS' && on);
}
