// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { usePasskeyActs, usePasskeys } from '../api/usePasskeys';
import { knowsPasskeys } from '../webauthn';
import { AddPasskey } from './AddPasskey';
import { PasskeyItem } from './PasskeyItem';

/** The passkeys of the own account. */
export function OwnPasskeys() {
  const { t } = useTranslation();
  const { data, error, refetch } = usePasskeys();
  const { add, rename, remove } = usePasskeyActs();
  const failed = rename.error ?? remove.error;
  return (
    <Stack as="section" gap={3}>
      <Stack gap={1}>
        <Heading level={2}>{t('admission.passkeys.title')}</Heading>
        <Text>{t('admission.passkeys.lead')}</Text>
      </Stack>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {failed ? <ProblemNotice error={failed} /> : null}
      <output>{remove.isSuccess ? t('admission.passkeys.removed') : ''}</output>
      {data && data.passkeys.length > 0 ? (
        <Stack as="ul" gap={2}>
          {data.passkeys.map((passkey) => (
            <PasskeyItem
              key={passkey.id}
              passkey={passkey}
              onRename={(label) => rename.mutate({ params: { path: { id: passkey.id } }, body: { label } })}
              onRemove={() => remove.mutate({ params: { path: { id: passkey.id } } })}
            />
          ))}
        </Stack>
      ) : null}
      {data && knowsPasskeys() ? (
        <AddPasskey key={data.passkeys.length} isFull={data.passkeys.length >= data.most} add={add} />
      ) : null}
      {data && !knowsPasskeys() ? <Text muted>{t('admission.passkeys.notHere')}</Text> : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </Stack>
  );
}
