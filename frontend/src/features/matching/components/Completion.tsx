// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { CoursePage } from '../../../api/types';
import { useLearning, useUndoCompletion } from '../../../offer/api/useLearning';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Badge, Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { AdjustLevels } from './AdjustLevels';
import { CompletionForm } from './CompletionForm';

const TITLE_ID = 'completion';

/** What I say about having finished it; what others recorded stands beside it and stays. */
export function Completion({ course }: { course: CoursePage }) {
  const { t } = useTranslation();
  const wording = useWording();
  const isStaff = useSession()?.employeeId != null;
  const { data, error, refetch } = useLearning();
  const undo = useUndoCompletion();
  if (!isStaff || (!data && !error)) {
    return null;
  }
  const known = data?.courses.find(({ courseId }) => courseId === course.id);
  const stated = known?.statedOn ?? null;
  const proven = known?.provenOn ?? null;
  return (
    <Panel as="section" labelledBy={TITLE_ID}>
      <Stack gap={2}>
        <Heading level={2} size="item" id={TITLE_ID}>
          {t('learning.doneTitle')}
        </Heading>
        {error && !data ? <ProblemNotice error={error} onRetry={refetch} /> : null}
        {proven ? (
          <Row>
            <Badge kind="success" icon="success">
              {t('learning.provenOn', { date: wording.date(proven) })}
            </Badge>
          </Row>
        ) : null}
        {stated ? (
          <>
            <Stack gap={0}>
              <div role="status">
                <Text strong>{t('learning.doneOn', { date: wording.date(stated) })}</Text>
              </div>
              <Text size="small" muted>
                {t('learning.ownNote')}
              </Text>
            </Stack>
            <div>
              <Button
                size="small"
                isDisabled={undo.isPending}
                onPress={() => undo.mutate({ params: { path: { id: course.id } }, keepalive: true })}
              >
                {t('learning.undo')}
              </Button>
            </div>
            {undo.error ? <ProblemNotice error={undo.error} /> : null}
            <AdjustLevels teaches={course.teaches} />
          </>
        ) : (
          <CompletionForm courseId={course.id} startedOn={known?.startedOn ?? null} />
        )}
      </Stack>
    </Panel>
  );
}
