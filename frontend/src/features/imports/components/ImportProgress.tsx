// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ImportFailure, ImportReport } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Progress } from '../../../ui/Progress';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useImport } from '../api/useImport';
import { failureText } from '../sentences';
import { Report } from './Report';

interface ImportProgressProps {
  id: string;
  onAgain: () => void;
}

export function ImportProgress({ id, onAgain }: ImportProgressProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { data, error, refetch } = useImport(id);
  if (error) {
    return <ProblemNotice error={error} onRetry={refetch} />;
  }
  if (data === undefined || data.state === 'RUNNING') {
    const progress = data?.progress ?? null;
    const label =
      progress === null
        ? t('imports.running')
        : t('imports.runningPercent', { percent: wording.percent(progress) });
    return <Progress label={label} value={progress} />;
  }
  return (
    <Stack gap={4}>
      {data.failure ? <Failure failure={data.failure} /> : <Outcome report={data.report} />}
      {data.report ? <Report report={data.report} /> : null}
      <Row>
        <Button emphasis="primary" onPress={onAgain}>
          {t('imports.again')}
        </Button>
      </Row>
    </Stack>
  );
}

function Failure({ failure }: { failure: ImportFailure }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Alert kind="danger" title={t('imports.failed')} live>
      <Text size="small">{failureText(failure, t, wording)}</Text>
      <Text size="small">
        {t(failure.code === 'INTERRUPTED' ? 'imports.failedPart' : 'imports.failedText')}
      </Text>
    </Alert>
  );
}

function Outcome({ report }: { report: ImportReport | null }) {
  const { t } = useTranslation();
  const wording = useWording();
  const rejected = report?.rejected ?? 0;
  const nothingNew = report !== null && report.created + report.updated + report.ended === 0;
  if (rejected > 0) {
    return (
      <Alert kind="warning" title={t('imports.doneWithRejected')} live>
        <Text size="small">
          {t('imports.rejectedSome', { count: rejected, formatted: wording.number(rejected) })}
        </Text>
        {nothingNew ? <Text size="small">{t('imports.unchangedRest')}</Text> : null}
      </Alert>
    );
  }
  return (
    <Alert kind="success" title={t('imports.done')} live>
      {nothingNew ? <Text size="small">{t('imports.unchangedAll')}</Text> : null}
    </Alert>
  );
}
