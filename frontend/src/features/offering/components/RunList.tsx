// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { SheetRun } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { fieldId } from '../fields';
import { useRunWords } from '../useRunWords';

interface RunListProps {
  runs: SheetRun[];
  problem: (field: string) => string | undefined;
  isLocked: boolean;
  onOpen: (index: number) => void;
  onRemove: (index: number) => void;
}

/** The dates in their order, each with its place and seats. */
export function RunList({ runs, problem, isLocked, onOpen, onRemove }: RunListProps) {
  const { t } = useTranslation();
  const words = useRunWords();
  if (runs.length === 0) {
    return <Text muted>{t('offering.run.none')}</Text>;
  }
  return (
    <Stack as="ul" gap={2}>
      {runs.map((run, index) => {
        const when = words.when(run);
        const wrong = problem(`runs[${index}]`);
        return (
          <li
            key={`${run.id ?? ''}${run.start}${run.end}${run.place?.city ?? ''}`}
            id={fieldId(`runs[${index}]`)}
            tabIndex={-1}
          >
            <Row gap={2} spread>
              <div>
                <Text strong>{when}</Text>
                <Text size="small">{words.where(run)}</Text>
                {wrong ? <Text size="small">{wrong}</Text> : null}
              </div>
              {isLocked ? null : (
                <Row gap={1}>
                  <Button
                    size="small"
                    emphasis="tertiary"
                    aria-label={t('offering.run.changeOf', { when })}
                    onPress={() => onOpen(index)}
                  >
                    {t('offering.run.change')}
                  </Button>
                  <Button
                    size="small"
                    emphasis="tertiary"
                    icon="delete"
                    aria-label={t('common.remove', { label: when })}
                    onPress={() => onRemove(index)}
                  >
                    {t('offering.run.remove')}
                  </Button>
                </Row>
              )}
            </Row>
          </li>
        );
      })}
    </Stack>
  );
}
