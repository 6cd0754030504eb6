// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../../api/problem';
import type { ComparedRole } from '../../../../api/types';
import { Band, PageBody, Stack } from '../../../../ui/Layout';
import { Skeleton, Waiting } from '../../../../ui/Skeleton';
import { Heading, Text } from '../../../../ui/Text';
import { TextLink } from '../../../../ui/TextLink';
import { Name } from '../../../../wording/Name';
import { NotFound } from '../../../../wording/NotFound';
import { ProblemNotice } from '../../../../wording/ProblemNotice';
import { useComparedRole } from '../../api/useComparedRole';
import type { Counted } from '../../states';
import { CoveredShare } from './CoveredShare';
import { Requirements } from './Requirements';
import { RoleChooser } from './RoleChooser';
import { RoleGoal } from './RoleGoal';
import styles from './Roles.module.css';

/** What would I need for this job role? */
export function RolePage({ roleId, only }: { roleId: string; only?: Counted }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useComparedRole(roleId);
  if (data) {
    return <Loaded compared={data} only={only} />;
  }
  if (error && problemOf(error).status === 404) {
    return <NotFound />;
  }
  return (
    <PageBody>
      {error ? (
        <ProblemNotice error={error} onRetry={refetch} />
      ) : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="title" />
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}

function Loaded({ compared, only }: { compared: ComparedRole; only?: Counted }) {
  const { t } = useTranslation();
  return (
    <>
      <Band>
        <Stack gap={2}>
          <TextLink to="/profile/roles" touch>
            {t('skills.role.all')}
          </TextLink>
          <Stack gap={0}>
            <Text muted>{t('skills.role.question')}</Text>
            <Heading level={1}>
              <Name label={compared.role.label} />
            </Heading>
          </Stack>
          {compared.requirements.length > 0 ? <CoveredShare compared={compared} /> : null}
          <RoleGoal compared={compared} />
        </Stack>
      </Band>
      <PageBody>
        {compared.requirements.length > 0 ? (
          <Requirements requirements={compared.requirements} only={only} />
        ) : (
          <Stack gap={1}>
            <Heading level={2}>{t('skills.role.emptyTitle')}</Heading>
            <Text prose>{t('skills.role.empty')}</Text>
          </Stack>
        )}
        <div className={styles.chooser}>
          <RoleChooser />
        </div>
      </PageBody>
    </>
  );
}
