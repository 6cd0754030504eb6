// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** What the first five minutes begin with; asked for by the start page too. */
export const onboardingQuery = $api.queryOptions('get', '/api/v1/onboarding');
