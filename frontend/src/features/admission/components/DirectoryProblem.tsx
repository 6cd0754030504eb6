// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';

const KEYS = {
  '/errors/sign-on-failed': 'failed',
  '/errors/sign-on-no-account': 'noAccount',
  '/errors/sign-on-closed': 'closed',
  '/errors/sign-on-taken': 'taken',
  '/errors/sign-on-unknown': 'switchedOff',
  '/errors/directory-unavailable': 'unavailable',
} as const;

function keyOf(error: unknown) {
  return (KEYS as Partial<Record<string, (typeof KEYS)[keyof typeof KEYS]>>)[problemOf(error).type];
}

export function isKnownProblem(error: unknown): boolean {
  return keyOf(error) !== undefined;
}

/** What stands in the way, and who can help. */
export function DirectoryProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const key = keyOf(error) ?? 'failed';
  return (
    <Alert kind="warning" title={t(`admission.signOn.${key}Title`)} live>
      <Text size="small">{t(`admission.signOn.${key}Text`)}</Text>
    </Alert>
  );
}
