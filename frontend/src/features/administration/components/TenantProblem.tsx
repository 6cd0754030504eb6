// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Surfaces';
import { ProblemNotice } from '../../../wording/ProblemNotice';

/** Why an administration was not added or changed. */
export function TenantProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  switch (problemOf(error).type) {
    case '/errors/tenant-exists':
      return <Alert kind="warning" title={t('administration.tenants.exists')} live />;
    case '/errors/tenant-name-taken':
      return <Alert kind="warning" title={t('administration.tenants.nameTaken')} live />;
    default:
      return <ProblemNotice error={error} />;
  }
}
