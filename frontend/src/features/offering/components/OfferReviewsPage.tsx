// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferReviews } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Switch } from '../../../ui/Switch';
import { Heading, Text } from '../../../ui/Text';
import { TextArea } from '../../../ui/TextArea';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useOfferReviewActs, useOfferReviews } from '../api/useOfferReviews';
import { OfferPreview } from './OfferPreview';

const ROWS = 3;

/** Offers that wait for a decision, and whose offers are decided on at all. */
export function OfferReviewsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useOfferReviews();
  const { require } = useOfferReviewActs();
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('offering.review.title')}</Heading>
        <Text>{t('offering.review.lead')}</Text>
      </Stack>
      {error ? <ProblemNotice error={error} onRetry={refetch} /> : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
      {data?.offers.length === 0 ? <Alert kind="info" title={t('offering.review.none')} /> : null}
      {data?.offers.map((offer) => (
        <HandedIn key={offer.id} offer={offer} />
      ))}
      {data ? (
        <Panel as="section" labelledBy="review-rules">
          <Stack gap={2}>
            <Heading level={2} size="item" id="review-rules">
              {t('offering.review.rules')}
            </Heading>
            {require.error ? <ProblemNotice error={require.error} /> : null}
            {data.providers.length === 0 ? <Text muted>{t('offering.review.noProvider')}</Text> : null}
            {data.providers.map(({ id, name, reviewed }) => (
              <Switch
                key={id}
                isSelected={reviewed}
                onChange={(required) => require.mutate({ params: { path: { id } }, body: { required } })}
              >
                {name}
              </Switch>
            ))}
          </Stack>
        </Panel>
      ) : null}
    </PageBody>
  );
}

function HandedIn({ offer }: { offer: OfferReviews['offers'][number] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { decide } = useOfferReviewActs();
  const [remark, setRemark] = useState('');
  const [asked, setAsked] = useState(false);
  const path = { params: { path: { id: offer.id } } };
  const sendBack = () => {
    setAsked(true);
    if (remark.trim() !== '') {
      decide.mutate({ ...path, body: { publish: false, remark: remark.trim() } });
    }
  };
  return (
    <Stack gap={2}>
      <Text muted>
        {t('offering.review.from', { provider: offer.provider, at: wording.dateTime(offer.handedIn) })}
      </Text>
      <OfferPreview sheet={offer.sheet} provider={offer.provider} competencies={offer.competencies} />
      {decide.error ? <ProblemNotice error={decide.error} /> : null}
      <Form onSubmit={sendBack} label={t('offering.review.sendBack')}>
        <Stack gap={2}>
          <TextArea
            label={t('offering.review.remark')}
            rows={ROWS}
            maxLength={2000}
            value={remark}
            onChange={setRemark}
            problem={asked && remark.trim() === '' ? t('offering.review.remarkMissing') : undefined}
          />
          <Row gap={2}>
            <Button
              emphasis="primary"
              isPending={decide.isPending}
              onPress={() => decide.mutate({ ...path, body: { publish: true, remark: null } })}
            >
              {t('offering.review.publish')}
            </Button>
            <Button type="submit">{t('offering.review.sendBack')}</Button>
          </Row>
        </Stack>
      </Form>
    </Stack>
  );
}
