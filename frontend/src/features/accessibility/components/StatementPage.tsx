// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/Button';
import { BulletList, PageBody, Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { useAccessibility } from '../api/useAccessibility';

/** When the gaps below were last looked at. */
const MADE_ON = '2026-11-29';
const GAPS = ['people', 'external', 'screenReader', 'plain', 'sign', 'offers'] as const;
const PARTS = ['scope', 'state', 'tested', 'date', 'contact'] as const;

/** The statement on accessibility: honest about what is missing, open to everybody. */
export function StatementPage() {
  const { t } = useTranslation();
  return (
    <PageBody>
      <Stack gap={2}>
        <Heading level={1}>{t('accessibility.statement.title')}</Heading>
        <Text prose>{t('accessibility.statement.lead')}</Text>
      </Stack>
      {PARTS.map((part) => (
        <Part key={part} part={part} />
      ))}
      <Enforcement />
    </PageBody>
  );
}

function Part({ part }: { part: (typeof PARTS)[number] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Stack as="section">
      <Heading level={2}>{t(`accessibility.statement.${part}Title`)}</Heading>
      <Text prose>{t(`accessibility.statement.${part}`, { date: wording.date(MADE_ON) })}</Text>
      {part === 'state' ? (
        <BulletList
          items={GAPS.map((gap) => ({ key: gap, text: t(`accessibility.statement.gap.${gap}`) }))}
        />
      ) : null}
      {part === 'contact' ? <Contact /> : null}
    </Stack>
  );
}

function Contact() {
  const { t } = useTranslation();
  const { data } = useAccessibility();
  return (
    <>
      <div>
        <ButtonLink to="/feedback" emphasis="primary">
          {t('accessibility.feedback.title')}
        </ButtonLink>
      </div>
      <Text prose>
        {data?.contact
          ? t('accessibility.statement.operator', { contact: data.contact })
          : t('accessibility.statement.operatorMissing')}
      </Text>
    </>
  );
}

function Enforcement() {
  const { t } = useTranslation();
  const { data } = useAccessibility();
  return (
    <Stack as="section">
      <Heading level={2}>{t('accessibility.statement.enforcementTitle')}</Heading>
      <Text prose>
        {data?.enforcementBody
          ? t('accessibility.statement.enforcement', { body: data.enforcementBody })
          : t('accessibility.statement.enforcementMissing')}
      </Text>
    </Stack>
  );
}
