// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Progress } from '../../../ui/Progress';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useImport } from '../api/useImport';
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
      <Outcome failed={data.state === 'FAILED'} failure={data.failure} report={data.report} />
      {data.report ? <Report report={data.report} /> : null}
      <Row>
        <Button emphasis="primary" onPress={onAgain}>
          {t('imports.again')}
        </Button>
      </Row>
    </Stack>
  );
}

interface OutcomeProps {
  failed: boolean;
  failure: string | null;
  report: ImportReport | null;
}

function Outcome({ failed, failure, report }: OutcomeProps) {
  const { t } = useTranslation();
  if (failed) {
    return (
      <Alert kind="danger" title={t('imports.failed')} live>
        <Text size="small">{t('imports.failedText')}</Text>
        {failure ? <Text size="small">{failure}</Text> : null}
      </Alert>
    );
  }
  const changed = report ? report.created + report.updated + report.ended : 0;
  return (
    <Alert kind="success" title={t('imports.done')} live>
      {report && changed === 0 ? <Text size="small">{t('imports.unchangedAll')}</Text> : null}
    </Alert>
  );
}
