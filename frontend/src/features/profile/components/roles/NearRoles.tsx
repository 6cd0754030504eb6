// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { NearJobRole } from '../../../../api/types';
import { Meter } from '../../../../ui/Data';
import { Row, Stack } from '../../../../ui/Layout';
import { Skeleton, Waiting } from '../../../../ui/Skeleton';
import { HiddenText, Text } from '../../../../ui/Text';
import { TextLink } from '../../../../ui/TextLink';
import { Name } from '../../../../wording/Name';
import { ProblemNotice } from '../../../../wording/ProblemNotice';
import { useWording } from '../../../../wording/useWording';
import { useNearRoles } from '../../api/useNearRoles';
import type { Counted } from '../../states';
import styles from './Roles.module.css';

interface NearRolesProps {
  /** Only so many of them. */
  most?: number;
}

/** Job roles of which I hold most, each with what is missing. */
export function NearRoles({ most }: NearRolesProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useNearRoles();
  if (data === undefined) {
    return error ? (
      <ProblemNotice error={error} onRetry={refetch} />
    ) : (
      <Waiting label={t('common.loading')}>
        <Skeleton />
        <Skeleton />
      </Waiting>
    );
  }
  if (data.jobRoles.length === 0) {
    return <Text>{t('skills.near.none')}</Text>;
  }
  return (
    <Stack as="ol" gap={0}>
      {data.jobRoles.slice(0, most).map((near) => (
        <NearRole key={near.role.id} near={near} />
      ))}
    </Stack>
  );
}

function NearRole({ near }: { near: NearJobRole }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <li className={styles.near}>
      <TextLink to="/profile/roles/$roleId" params={{ roleId: near.role.id }} touch>
        <Name label={near.role.label} />
      </TextLink>
      <span className={styles.meter}>
        <Meter value={near.share} />
      </span>
      <Row as="ul" gap={2}>
        <Figure near={near} only="held">
          {t('skills.near.share', { percent: wording.percent(near.share) })}
        </Figure>
        <Figure near={near} only={near.gaps > 0 ? 'open' : undefined}>
          {t('skills.near.gaps', { count: near.gaps, total: near.requirements })}
        </Figure>
        {near.unknownShare > 0 ? (
          <Figure near={near} only="unknown">
            {t('skills.near.unknown', { percent: wording.percent(near.unknownShare) })}
          </Figure>
        ) : null}
      </Row>
    </li>
  );
}

interface FigureProps {
  near: NearJobRole;
  only: Counted | undefined;
  children: string;
}

/** Opens the rows that it counts. */
function Figure({ near: { role }, only, children }: FigureProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <li>
      <TextLink
        to="/profile/roles/$roleId"
        params={{ roleId: role.id }}
        search={{ only }}
        resetScroll={only === undefined}
        quiet
        touch
      >
        {children}
        <HiddenText>{t('profile.checkAbout', { competency: wording.label(role.label) })}</HiddenText>
      </TextLink>
    </li>
  );
}
