// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Ranking, RuleCode } from '../../../api/types';
import { Meter, Table } from '../../../ui/Data';
import { BulletList, PageBody, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useRanking } from '../api/useRanking';

const RULES = [
  'COMPLETED',
  'LEVEL_ALREADY_HELD',
  'ENDED',
  'NO_OPEN_RUN',
  'FULL',
  'FULL_WITH_WAITING_LIST',
  'REGISTRATION_CLOSED',
  'LANGUAGE',
  'PREREQUISITE_MISSING',
  'OVER_BUDGET',
  'OUTSIDE_LIMITS',
] as const satisfies readonly RuleCode[];

const SHORT = ['first', 'open', 'paid', 'person', 'choice'] as const;

/** Fails to compile when a rule is added that the page does not name. */
const NAMES_EVERY_RULE: Exclude<RuleCode, (typeof RULES)[number]> extends never ? true : never = true;
void NAMES_EVERY_RULE;

/** Explains the ranking to anyone, signed in or not, with the numbers in force. */
export function RankingPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useRanking();
  return (
    <PageBody>
      <Stack gap={2}>
        <Heading level={1}>{t('ranking.title')}</Heading>
        <Text>{t('ranking.lead')}</Text>
      </Stack>
      {data || error ? (
        <>
          {data ? <Numbers ranking={data} /> : <ProblemNotice error={error} onRetry={refetch} />}
          <Explanation />
        </>
      ) : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}

/** What holds whatever the numbers are. It follows them, so that it stays where it appears. */
function Explanation() {
  const { t } = useTranslation();
  return (
    <>
      <Stack as="section">
        <Heading level={2}>{t('ranking.rulesTitle')}</Heading>
        <Text>{t('ranking.rulesLead')}</Text>
        <BulletList items={RULES.map((rule) => ({ key: rule, text: t(`matching.rule.${rule}`) }))} />
      </Stack>
      <Stack as="section">
        <Heading level={2}>{t('ranking.notUsedTitle')}</Heading>
        <Text>{t('ranking.notUsed')}</Text>
      </Stack>
      <Stack as="section">
        <Heading level={2}>{t('ranking.machineTitle')}</Heading>
        <Text>{t('ranking.machine')}</Text>
      </Stack>
    </>
  );
}

function Numbers({ ranking }: { ranking: Ranking }) {
  return (
    <>
      <InShort ranking={ranking} />
      <Weights ranking={ranking} />
      <Feasible feasibility={ranking.feasibility} />
      <OwnWeights factors={ranking.ownFactors} />
      <Mix mix={ranking.mix} />
      <Draw draw={ranking.draw} />
    </>
  );
}

/** What most people want to know, before all the numbers. */
function InShort({ ranking: { factors } }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const wording = useWording();
  const text = factors.find(({ code }) => code === 'TEXT_MATCH')?.weight ?? 0;
  const [first] = factors.filter(({ code }) => code !== 'TEXT_MATCH').toSorted((a, b) => b.weight - a.weight);
  // Without a search word the others share its weight in the same proportion.
  const strongest = {
    factor: first ? t(`matching.factor.${first.code}`) : '',
    percent: wording.percent((first?.weight ?? 0) / (1 - text), 1),
    text: wording.percent(text, 1),
  };
  return (
    <Stack as="section">
      <Heading level={2}>{t('ranking.shortTitle')}</Heading>
      <BulletList items={SHORT.map((key) => ({ key, text: t(`ranking.short.${key}`, strongest) }))} />
    </Stack>
  );
}

function Weights({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const wording = useWording();
  const total = ranking.factors.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Stack>
      <Table
        caption={t('ranking.tableCaption')}
        columns={[
          { key: 'factor', label: t('ranking.factor') },
          { key: 'weight', label: t('ranking.weight'), numeric: true },
          { key: 'meaning', label: t('ranking.meaning') },
        ]}
        rows={ranking.factors.map(({ code, weight }) => ({
          key: code,
          cells: [
            <span key="name">
              {t(`matching.factor.${code}`)}
              <Meter value={weight} />
            </span>,
            wording.percent(weight, 1),
            // Those with a half are never published factors; the key's type does not know.
            t(`ranking.explain.${code}`, { half: '' }),
          ],
        }))}
        total={[t('ranking.sum'), wording.percent(total, 1), '']}
      />
      <Text size="small" muted>
        {t('ranking.version', { version: ranking.modelVersion })}
      </Text>
    </Stack>
  );
}

function Feasible({ feasibility }: { feasibility: Ranking['feasibility'] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const figures = {
    days: wording.number(feasibility.daysToHalf),
    euros: wording.number(feasibility.eurosToHalf),
    limit: wording.percent(feasibility.atTheLimit),
    unknownPrice: wording.percent(feasibility.unknownPrice),
    unknownAbsence: wording.percent(feasibility.unknownAbsence),
    unknownPlace: wording.percent(feasibility.unknownPlace),
    otherFormat: wording.percent(feasibility.otherFormat),
  };
  const total = feasibility.parts.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Stack as="section">
      <Heading level={2}>{t('ranking.feasibleTitle')}</Heading>
      <Text>{t('ranking.feasible')}</Text>
      <Table
        caption={t('ranking.feasibleCaption')}
        columns={[
          { key: 'part', label: t('ranking.part') },
          { key: 'weight', label: t('ranking.weight'), numeric: true },
          { key: 'meaning', label: t('ranking.meaning') },
        ]}
        rows={feasibility.parts.map(({ code, weight }) => ({
          key: code,
          cells: [
            <span key="name">
              {t(`ranking.partName.${code}`)}
              <Meter value={weight} />
            </span>,
            wording.percent(weight),
            t(`ranking.partExplain.${code}`, figures),
          ],
        }))}
        total={[t('ranking.sum'), wording.percent(total), '']}
      />
    </Stack>
  );
}

function OwnWeights({ factors }: { factors: Ranking['ownFactors'] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Stack as="section">
      <Heading level={2}>{t('ranking.ownTitle')}</Heading>
      <Text>{t('ranking.own')}</Text>
      <BulletList
        items={factors.map(({ code, toHalf }) => ({
          key: code,
          text: t('ranking.ownFactor', {
            factor: t(`matching.factor.${code}`),
            meaning: t(`ranking.explain.${code}`, { half: wording.number(toHalf) }),
          }),
        }))}
      />
      <Text>{t('ranking.ownBeside')}</Text>
    </Stack>
  );
}

/** What chance does, and whether it does so here. */
function Draw({ draw: { inForce, probability, bound } }: { draw: Ranking['draw'] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Stack as="section">
      <Heading level={2}>{t('ranking.drawTitle')}</Heading>
      <Text>
        {t('ranking.draw', { bound: wording.percent(bound), probability: wording.percent(probability) })}
      </Text>
      <Text strong>{t(`ranking.drawIn.${inForce === null ? 'unknown' : inForce ? 'yes' : 'no'}`)}</Text>
    </Stack>
  );
}

function Mix({ mix }: { mix: Ranking['mix'] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const places = wording.number(mix.places);
  return (
    <Stack as="section">
      <Heading level={2}>{t('ranking.mixTitle', { places })}</Heading>
      <Text>
        {t('ranking.mix', {
          places,
          window: wording.number(mix.window),
          title: wording.number(mix.mostOfTitle),
          provider: wording.number(mix.mostOfProvider),
          format: wording.number(mix.mostOfFormat),
          competency: wording.number(mix.mostOfCompetency),
          share: wording.percent(mix.goodEnough),
        })}
      </Text>
    </Stack>
  );
}
