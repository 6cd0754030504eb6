// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { PageBody } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { NotFound } from '../../../wording/NotFound';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWrittenOffer } from '../api/useWrittenOffer';
import { Editor } from './Editor';

const NOT_FOUND = 404;

/** Writing one offer. */
export function OfferEditorPage({ offerId }: { offerId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useWrittenOffer(offerId);
  if (error && problemOf(error).status === NOT_FOUND) {
    return <NotFound />;
  }
  return (
    <PageBody>
      {data ? <Editor key={data.id} opened={data} onReload={() => void refetch()} /> : null}
      {error ? <ProblemNotice error={error} onRetry={refetch} /> : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}
