// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Matches, NeedItem, Profile, ProfileCompetency } from '../../../api/types';
import { gapsOf } from '../../../offer/coverage';
import { Disclosure } from '../../../ui/Disclosure';
import { Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';
import { isKnown } from '../components/groups';
import styles from './welcome.module.css';

const FIRST = 6;

/** What I should learn next, the most urgent first, with where it comes from. */
export function ResultNeed({ matches, profile }: { matches: Matches | undefined; profile: Profile }) {
  const { t } = useTranslation();
  const need = gapsOf(matches?.need ?? []);
  const held = new Map(profile.competencies.map((one) => [one.competency.id, one]));
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
            <NeedList items={need.slice(0, FIRST)} held={held} />
            {need.length > FIRST ? (
              <Disclosure summary={t('wizard.result.moreNeed', { count: need.length - FIRST })}>
                <NeedList items={need.slice(FIRST)} held={held} />
              </Disclosure>
            ) : null}
          </>
        )}
      </Stack>
    </section>
  );
}

function NeedList({ items, held }: { items: NeedItem[]; held: Map<string, ProfileCompetency> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const levelOf = ({ competency, from }: NeedItem) => {
    const known = held.get(competency.id);
    return from === null && !(known && isKnown(known)) ? t('skills.unknown') : wording.level(from);
  };
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.competency.id} className={styles.row}>
          <TextLink to="/courses" search={{ competency: item.competency.id }} touch>
            <Hyphenated>{wording.label(item.competency.label)}</Hyphenated>
          </TextLink>
          <Text size="small">
            {t('common.levelSpan', { from: levelOf(item), to: wording.level(item.to) })}
            {held.get(item.competency.id)?.estimated ? ` (${t('wizard.inferred.estimated')})` : null}
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
