// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { PageBody, Stack } from '../../../../ui/Layout';
import { Heading, Text } from '../../../../ui/Text';
import { TextLink } from '../../../../ui/TextLink';
import { NearRoles } from './NearRoles';
import { RoleChooser } from './RoleChooser';
import styles from './Roles.module.css';

/** Which job roles are near, and what would I need for any other one? */
export function RolesPage() {
  const { t } = useTranslation();
  return (
    <PageBody>
      <Stack gap={2}>
        <TextLink to="/profile" touch>
          {t('skills.backToProfile')}
        </TextLink>
        <Heading level={1}>{t('skills.role.listTitle')}</Heading>
        <Text prose>{t('skills.role.listLead')}</Text>
        <div className={styles.chooser}>
          <RoleChooser />
        </div>
      </Stack>
      <Stack as="section" gap={2}>
        <Heading level={2}>{t('skills.near.title')}</Heading>
        <Text prose>{t('skills.near.lead')}</Text>
        <NearRoles />
      </Stack>
    </PageBody>
  );
}
