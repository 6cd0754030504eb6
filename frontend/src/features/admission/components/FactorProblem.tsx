// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Surfaces';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';

export function isWrongCode(error: unknown): boolean {
  return error !== null && problemOf(error).type === '/errors/wrong-factor';
}

/** What stands in the way, but for a wrong code, which the field itself says. */
export function FactorProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (error === null || isWrongCode(error)) {
    return null;
  }
  const problem = problemOf(error);
  if (problem.status === 429) {
    return (
      <Alert
        kind="warning"
        title={t('admission.factor.tooMany', { wait: wording.wait(problem.retryAfterSeconds ?? 900) })}
        live
      />
    );
  }
  return <ProblemNotice error={error} />;
}
