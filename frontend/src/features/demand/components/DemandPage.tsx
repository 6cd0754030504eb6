// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { PageBody, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Alert } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useAgreedOn, useDemandSearches } from '../api/useDemand';
import { PlaceTables } from './PlaceTables';
import { SoughtTables } from './SoughtTables';
import { SwapTables } from './SwapTables';

const SWITCHED_OFF = '/errors/switched-off';

/** What several people sought in vain, where it is agreed that it is counted. */
export function DemandPage() {
  const { t } = useTranslation();
  const agreed = useAgreedOn();
  const isCounted = agreed.data?.has('RECORDED_SEARCHES') ?? false;
  const { data, error, refetch } = useDemandSearches(isCounted);
  const isRefused = error !== null && problemOf(error).type === SWITCHED_OFF;
  const isOff = isRefused || (agreed.data !== undefined && !isCounted);
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('demand.title')}</Heading>
        <Text prose>{t('demand.lead')}</Text>
      </Stack>
      {isOff ? (
        <Alert kind="info" title={t('demand.off')}>
          <div>
            <TextLink to="/agreements">{t('demand.toAgreements')}</TextLink>
          </div>
        </Alert>
      ) : null}
      {agreed.error ? <ProblemNotice error={agreed.error} onRetry={() => void agreed.refetch()} /> : null}
      {error && !isOff ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data && !isOff ? (
        <Stack as="section" gap={3}>
          <SoughtTables searches={data.searches} />
          <Text size="small" muted prose>
            {t('demand.how')}
          </Text>
        </Stack>
      ) : null}
      {data && !isOff ? <PlaceTables /> : null}
      {data && !isOff && agreed.data?.has('RANDOMISED_RANKING') ? <SwapTables /> : null}
      {data || error || agreed.error || isOff ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}
