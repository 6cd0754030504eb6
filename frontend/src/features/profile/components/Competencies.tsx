// SPDX-License-Identifier: GPL-3.0-or-later
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile, ProfileCompetency } from '../../../api/types';
import { gapsOf } from '../../../offer/coverage';
import { Legend } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Skeleton } from '../../../ui/Skeleton';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';
import { useNeed } from '../api/useNeed';
import type { ProfileSearch } from '../profileSearch';
import { CompetencyBars } from './CompetencyBars';
import { CompetencyTable } from './CompetencyTable';
import { CompetencyTools } from './CompetencyTools';
import { isKnown, isOpen, isOpenForRole } from './groups';

const GraphPicture = lazy(async () => ({ default: (await import('./picture/GraphPicture')).GraphPicture }));

/** All competencies that count for me: as bars with the self-check, as a picture, as a table. */
export function Competencies({ profile, search }: { profile: Profile; search: ProfileSearch }) {
  const { t } = useTranslation();
  const [message, setMessage] = useState('');
  const { view = 'bars' } = search;
  return (
    <Stack as="section" gap={3}>
      <Stack gap={1}>
        <Heading level={2}>{t('profile.competenciesTitle')}</Heading>
        <Counts profile={profile} />
        {view === 'bars' ? <Text>{t('profile.competenciesLead')}</Text> : null}
        <CompetencyTools competencies={profile.competencies} search={search} />
        {view === 'table' ? null : <Marks />}
      </Stack>
      <div role="status">
        <HiddenText>{message}</HiddenText>
      </div>
      {view === 'bars' ? (
        // The order of the visit stays, so that a row does not jump away while one answers it.
        <CompetencyBars
          key={JSON.stringify(search)}
          competencies={profile.competencies}
          search={search}
          onSaved={setMessage}
        />
      ) : null}
      {view === 'table' ? <CompetencyTable competencies={profile.competencies} search={search} /> : null}
      {view === 'graph' ? (
        <Suspense fallback={<Skeleton shape="block" />}>
          <GraphPicture key={JSON.stringify(search)} profile={profile} search={search} />
        </Suspense>
      ) : null}
    </Stack>
  );
}

/** Each number leads to the list it counts. */
function Counts({ profile: { competencies } }: { profile: Profile }) {
  const { t } = useTranslation();
  const required = competencies.filter((one) => one.required !== null);
  const open = required.filter(isOpenForRole).length;
  const all = competencies.filter(isOpen);
  const unknown = required.filter((one) => !isKnown(one)).length;
  const lapsed = competencies.filter((one) => one.lapsed).length;
  return (
    <Stack gap={0}>
      <Text strong>
        {t('profile.summary', { count: open, total: required.length })}{' '}
        {all.length > open ? (
          <>{t('skills.openForGoals', { count: all.length - open, total: all.length })} </>
        ) : null}
        {all.length > 0 ? (
          <TextLink to="/profile" search={{ only: 'open', sort: 'gap' }} resetScroll={false}>
            {t('skills.showOpen')}
          </TextLink>
        ) : null}
      </Text>
      <OtherGaps open={all} />
      {unknown + lapsed > 0 ? (
        <Text size="small">
          {[
            ...(unknown > 0 ? [t('skills.unknownCount', { count: unknown })] : []),
            ...(lapsed > 0 ? [t('skills.lapsedCount', { count: lapsed })] : []),
          ].join(' ')}{' '}
          <TextLink to="/profile" search={{ view: 'table' }} resetScroll={false}>
            {t('skills.showTable')}
          </TextLink>
        </Text>
      ) : null}
    </Stack>
  );
}

/** Offers count more gaps than job role and goals leave: those of training rules and own tasks too. */
function OtherGaps({ open }: { open: ProfileCompetency[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const gaps = gapsOf(useNeed());
  const others = gaps.filter(({ competency }) => open.every((one) => one.competency.id !== competency.id));
  if (others.length === 0) {
    return null;
  }
  return (
    <Text size="small">
      {t('skills.otherGaps', {
        count: others.length,
        total: gaps.length,
        names: others.map(({ competency }) => wording.label(competency.label)).join(', '),
      })}
    </Text>
  );
}

function Marks() {
  const { t } = useTranslation();
  return (
    <Legend
      entries={[
        { mark: 'held', label: t('profile.legendHeld') },
        { mark: 'required', label: t('profile.legendRequired') },
        { mark: 'wanted', label: t('skills.legend.wanted') },
        { mark: 'lapsed', label: t('skills.legend.lapsed') },
        { mark: 'unknown', label: t('skills.legend.unknown') },
      ]}
    />
  );
}
