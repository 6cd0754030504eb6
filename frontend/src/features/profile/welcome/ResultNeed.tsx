// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Matches, NeedItem, Profile } from '../../../api/types';
import { Disclosure } from '../../../ui/Disclosure';
import { Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';
import styles from './welcome.module.css';

const FIRST = 6;

/** What I should learn next, the most urgent first, with where it comes from. */
export function ResultNeed({ matches, profile }: { matches: Matches | undefined; profile: Profile }) {
  const { t } = useTranslation();
  const need = matches?.need.filter(({ origins }) => origins.some(({ kind }) => kind !== 'RELATED')) ?? [];
  const estimated = new Set(
    profile.competencies.filter((one) => one.estimated).map(({ competency }) => competency.id),
  );
  return (
    <section id="result-need" className={styles.anchor} aria-labelledby="result-need-title">
      <Stack gap={2}>
        <Heading level={2} id="result-need-title">
          {t('wizard.result.need')}
        </Heading>
        {matches === undefined ? (
          <Waiting label={t('common.loading')}>
            <Skeleton />
            <Skeleton />
          </Waiting>
        ) : need.length === 0 ? (
          <Text>{t('wizard.result.noNeed')}</Text>
        ) : (
          <>
            <NeedList items={need.slice(0, FIRST)} estimated={estimated} />
            {need.length > FIRST ? (
              <Disclosure summary={t('wizard.result.moreNeed', { count: need.length - FIRST })}>
                <NeedList items={need.slice(FIRST)} estimated={estimated} />
              </Disclosure>
            ) : null}
          </>
        )}
      </Stack>
    </section>
  );
}

function NeedList({ items, estimated }: { items: NeedItem[]; estimated: Set<string> }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.competency.id} className={styles.row}>
          <TextLink to="/courses" search={{ competency: item.competency.id }} touch>
            <Hyphenated>{wording.label(item.competency.label)}</Hyphenated>
          </TextLink>
          <Text size="small">
            {t('common.levelSpan', { from: wording.level(item.from), to: wording.level(item.to) })}
            {estimated.has(item.competency.id) ? ` (${t('wizard.inferred.estimated')})` : null}
          </Text>
          <Text size="small" muted>
            <Hyphenated>
              {item.origins
                .map(({ kind, ref }) => t(`wizard.origin.${kind}`, { label: wording.label(ref.label) }))
                .join(' · ')}
            </Hyphenated>
          </Text>
        </li>
      ))}
    </ul>
  );
}
