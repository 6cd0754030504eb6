// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Facts } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useVerification } from '../api/useAudit';

/** Each entry carries a check sum over itself and the one before: whether they all fit. */
export function Verification() {
  const { t } = useTranslation();
  const wording = useWording();
  const { data, error, refetch, isFetching } = useVerification();
  return (
    <Stack gap={2}>
      <Text size="small">{t('audit.verifyLead')}</Text>
      <div>
        <Button size="small" isPending={isFetching} onPress={() => void refetch()}>
          {t('audit.verify')}
        </Button>
      </div>
      {error ? <ProblemNotice error={error} /> : null}
      {data ? (
        <Alert
          live
          kind={data.intact ? 'success' : 'danger'}
          title={
            data.intact
              ? t('audit.intact', { from: wording.number(data.firstSeq), to: wording.number(data.lastSeq) })
              : t('audit.broken', { at: data.firstBroken === null ? '' : wording.number(data.firstBroken) })
          }
        >
          <Facts
            facts={[
              { key: 'seq', label: t('audit.lastSeq'), value: wording.number(data.lastSeq) },
              { key: 'hash', label: t('audit.lastHash'), value: <code>{data.lastHash}</code> },
            ]}
          />
          <Text size="small">{t('audit.noteHash')}</Text>
        </Alert>
      ) : null}
    </Stack>
  );
}
