// SPDX-License-Identifier: GPL-3.0-or-later
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Removed } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';

import { useMoreRemoved } from '../api/useMoreRemoved';
import type { ResultsSearch } from '../resultsSearch';

const TITLE_ID = 'removed-offers';

interface RemovedOffersProps {
  removed: Removed[];
  search: ResultsSearch;
  /** Whether something was searched for, or only what is needed. */
  isSearch: boolean;
  /** Whether nothing else was found: then the answer is here, and unfolded. */
  isAlone: boolean;
}

/** What fits the search but cannot be done, with the rule's name and a way out. */
export const RemovedOffers = memo(function RemovedOffers({
  removed,
  search,
  isSearch,
  isAlone,
}: RemovedOffersProps) {
  const { t } = useTranslation();
  const [wantsAll, setWantsAll] = useState(false);
  const more = useMoreRemoved(search, wantsAll);
  const groups = more.data ?? removed;
  const total = removed.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) {
    return null;
  }
  return (
    <Panel as="section" tinted labelledBy={TITLE_ID}>
      <Stack gap={1}>
        <Heading level={2} size="item" id={TITLE_ID}>
          {t('matching.results.removedTitle')}
        </Heading>
        <Text size="small">
          {isSearch ? t('matching.results.removedLead') : t('matching.results.removedLeadNeed')}
        </Text>
        <Disclosure
          summary={t('matching.results.removedSummary', { count: total })}
          defaultExpanded={isAlone}
        >
          <Stack gap={3}>
            {groups.map((group) => (
              <RemovedGroup key={group.rule} group={group} />
            ))}
            {!more.data && removed.some(({ count, examples }) => count > examples.length) ? (
              <Row>
                <Button size="small" isPending={more.isFetching} onPress={() => setWantsAll(true)}>
                  {t('matching.results.removedMore')}
                </Button>
              </Row>
            ) : null}
            {more.error ? <ProblemNotice error={more.error} onRetry={more.refetch} /> : null}
          </Stack>
        </Disclosure>
      </Stack>
    </Panel>
  );
});

function RemovedGroup({ group }: { group: Removed }) {
  const { t } = useTranslation();
  const wording = useWording();
  const rule = t(`matching.rule.${group.rule}`);
  return (
    <Stack gap={1}>
      <Heading level={3}>{t('matching.results.removedRule', { count: group.count, rule })}</Heading>
      {group.examples.length < group.count ? (
        <Text size="small" muted>
          {t('matching.results.removedExamples', { count: group.examples.length })}
        </Text>
      ) : null}
      <Stack as="ul" gap={1}>
        {group.examples.map(({ course, alternative, otherRunOn }) => (
          <li key={course.id}>
            <Stack gap={0}>
              <Text size="small">
                <TextLink to="/courses/$courseId" params={{ courseId: course.id }}>
                  {course.title}
                </TextLink>
              </Text>
              {otherRunOn ? (
                <Text size="small" muted>
                  {t('matching.results.otherRun', { date: wording.date(otherRunOn) })}
                </Text>
              ) : null}
              {alternative && !otherRunOn ? (
                <Text size="small" muted>
                  {t('matching.results.alternative')}
                  <TextLink to="/courses/$courseId" params={{ courseId: alternative.id }}>
                    {alternative.title}
                  </TextLink>
                  {t('matching.results.alternativeBy', { provider: alternative.provider })}
                </Text>
              ) : null}
            </Stack>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
