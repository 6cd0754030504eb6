// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { CoursePage } from '../../../api/types';
import { Row, Stack } from '../../../ui/Layout';
import { Badge } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';

interface PrerequisitesProps extends Pick<CoursePage, 'prerequisites'> {
  /** Whether the person's own level is known. */
  isMine: boolean;
}

/** What one should bring; where something is missing, the way to offers that help. */
export function Prerequisites({ prerequisites, isMine }: PrerequisitesProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Stack as="section">
      <Heading level={2}>{t('matching.course.prerequisitesTitle')}</Heading>
      {prerequisites.length === 0 ? <Text>{t('matching.course.noPrerequisites')}</Text> : null}
      <Stack as="ul" gap={1}>
        {prerequisites.map(({ competency, level, met }) => (
          <li key={competency.id}>
            <Row gap={2}>
              {isMine ? (
                <Badge kind={met ? 'success' : 'warning'} icon={met ? 'success' : 'warning'}>
                  {met ? t('matching.course.prerequisiteMet') : t('matching.course.prerequisiteMissing')}
                </Badge>
              ) : null}
              <Text as="span">
                {t('matching.course.prerequisite', {
                  competency: wording.label(competency.label),
                  level: wording.level(level),
                })}
              </Text>
              {met || !isMine ? null : (
                <TextLink to="/courses" search={{ competency: competency.id }} touch>
                  {t('matching.course.findHelp')}
                </TextLink>
              )}
            </Row>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
