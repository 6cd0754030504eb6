// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Access } from '../../../../api/types';
import { Button } from '../../../../ui/Button';
import { Stack } from '../../../../ui/Layout';
import { Skeleton, Waiting } from '../../../../ui/Skeleton';
import { Text } from '../../../../ui/Text';
import { ProblemNotice } from '../../../../wording/ProblemNotice';
import { useWording } from '../../../../wording/useWording';
import { useAccesses } from '../../api/useAccesses';

const FIRST = 20;
const MOST = 500;

/** Who looked at me, in sentences. */
export function AccessRecords() {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(FIRST);
  const { data, error, refetch, isPlaceholderData } = useAccesses(limit);
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
  if (data.accesses.length === 0) {
    return (
      <Text role="status" strong>
        {t('skills.access.none')}
      </Text>
    );
  }
  const more = data.total > data.accesses.length && limit < MOST;
  return (
    <Stack gap={2}>
      <Text role="status" strong>
        {t('skills.access.count', { count: data.total, shown: data.accesses.length })}
      </Text>
      <Stack as="ul" gap={1}>
        {data.accesses.map((access, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: records have no ids here
          <li key={`${access.at}-${index}`}>
            <Sentence access={access} />
          </li>
        ))}
      </Stack>
      {error ? <ProblemNotice error={error} onRetry={refetch} /> : null}
      {more ? (
        <div>
          <Button isPending={isPlaceholderData} onPress={() => setLimit(Math.min(MOST, limit * 5))}>
            {t('skills.access.more')}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}

function Sentence({ access }: { access: Access }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Text prose>
      {t('skills.access.sentence', {
        date: wording.date(access.at),
        time: wording.time(access.at),
        name: access.byName ?? t('skills.access.somebody'),
        role: t(`skills.access.role.${access.asRole}`),
        what: t(`skills.access.what.${access.look}`),
      })}{' '}
      {t('skills.access.reason', { reason: t(`skills.access.why.${access.look}`) })}
    </Text>
  );
}
