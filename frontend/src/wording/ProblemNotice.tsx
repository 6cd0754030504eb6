// SPDX-License-Identifier: GPL-3.0-or-later
import type { i18n, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { PAGE_FAILED, type Problem, problemOf, UNREACHABLE } from '../api/problem';
import { Button } from '../ui/Button';
import { Alert } from '../ui/Surfaces';
import { Text } from '../ui/Text';
import { useWording } from './useWording';

/** What the server says of a text that a spreadsheet program would calculate. */
const FORMULA = 'begins like a formula';

/** A field by the name it has on the page, where it has one. */
function fieldName({ field }: { field: string }, t: TFunction, i18n: i18n): string {
  const key = `common.field.${field}`;
  return i18n.exists(key) ? t(key as 'common.field.text') : field;
}

function useProblemText(problem: Problem): string {
  const { t, i18n } = useTranslation();
  const wording = useWording();
  if (problem.type === UNREACHABLE) {
    return t('common.error.unreachable');
  }
  if (problem.type === PAGE_FAILED) {
    return t('common.error.page');
  }
  if (problem.type === '/errors/disk-full') {
    return t('common.error.diskFull');
  }
  if (problem.type === '/errors/access-paused') {
    return t('common.error.paused');
  }
  if (problem.status === 403) {
    return t('common.error.forbidden');
  }
  if (problem.status === 429) {
    return t('common.error.busy', { wait: wording.wait(problem.retryAfterSeconds ?? 60) });
  }
  if (problem.status === 400 && problem.fields.length > 0) {
    const isFormula = problem.fields.every(({ reason }) => reason === FORMULA);
    return t(isFormula ? 'common.error.formula' : 'common.error.invalid', {
      fields: problem.fields.map((one) => fieldName(one, t, i18n)).join(', '),
    });
  }
  return t('common.error.server');
}

interface ProblemNoticeProps {
  error: unknown;
  onRetry?: () => void;
}

/** What happened, what is safe, what to do. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const text = useProblemText(problemOf(error));
  return (
    <Alert kind="danger" title={t('common.error.title')} live>
      <Text size="small">{text}</Text>
      {onRetry ? (
        <div>
          <Button size="small" icon="autorenew" onPress={onRetry}>
            {t('common.retry')}
          </Button>
        </div>
      ) : null}
    </Alert>
  );
}
