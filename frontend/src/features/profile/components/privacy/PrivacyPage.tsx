// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Table } from '../../../../ui/Data';
import { BulletList, PageBody, Stack } from '../../../../ui/Layout';
import { Heading, Text } from '../../../../ui/Text';
import { TextLink } from '../../../../ui/TextLink';
import { STORED, type StoredGroup } from '../../stored';
import { AccessRecords } from './AccessRecords';
import { OwnCopy } from './OwnCopy';
import { OwnErasure } from './OwnErasure';

/** Who sees what of me, who looked, and why? */
export function PrivacyPage() {
  const { t } = useTranslation();
  return (
    <PageBody>
      <Stack gap={2}>
        <TextLink to="/profile" touch>
          {t('skills.backToProfile')}
        </TextLink>
        <Heading level={1}>{t('skills.privacy.title')}</Heading>
        <Text prose>{t('skills.privacy.lead')}</Text>
        <BulletList
          items={(['superior', 'hr', 'nobody', 'operators'] as const).map((key) => ({
            key,
            text: t(`skills.privacy.who.${key}`),
          }))}
        />
        <TextLink to="/agreements" touch>
          {t('skills.privacy.toAgreements')}
        </TextLink>
      </Stack>
      <Stack as="section" gap={2}>
        <Heading level={2}>{t('skills.privacy.accessTitle')}</Heading>
        <Text prose>{t('skills.privacy.accessLead')}</Text>
        <AccessRecords />
      </Stack>
      <OwnCopy />
      <Stack as="section" gap={2}>
        <Heading level={2}>{t('skills.privacy.storedTitle')}</Heading>
        <StoredTable />
      </Stack>
      <OwnErasure />
    </PageBody>
  );
}

function StoredTable() {
  const { t } = useTranslation();
  const seers = ({ seenBy }: StoredGroup) =>
    [
      t('skills.privacy.seer.self'),
      ...seenBy.map((seer) => t(`skills.privacy.seer.${seer}`)),
      ...(seenBy.length === 0 ? [t('skills.privacy.seer.nobody')] : []),
    ].join(', ');
  return (
    <Table
      caption={t('skills.privacy.storedCaption')}
      stacks
      columns={(['what', 'for', 'who', 'until'] as const).map((key) => ({
        key,
        label: t(`skills.privacy.column.${key}`),
      }))}
      rows={STORED.map((group) => ({
        key: group.key,
        cells: [
          t(`skills.privacy.stored.${group.key}.what`),
          t(`skills.privacy.stored.${group.key}.for`),
          seers(group),
          t(`skills.privacy.stored.${group.key}.until`),
        ],
      }))}
    />
  );
}
