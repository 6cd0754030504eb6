// SPDX-License-Identifier: GPL-3.0-or-later
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../../api/types';
import { Stack } from '../../../../ui/Layout';
import { HiddenText, Text } from '../../../../ui/Text';
import { useWording } from '../../../../wording/useWording';
import { edgesOf, ME, type Picture, pictureOf } from '../../picture';
import type { ProfileSearch } from '../../profileSearch';
import { arrange } from '../groups';
import { NothingLeft } from '../NothingLeft';
import { AreaNode } from './AreaNode';
import { AskerNode } from './AskerNode';
import styles from './GraphPicture.module.css';
import { useEdgePaths } from './useEdgePaths';

interface GraphPictureProps {
  profile: Profile;
  search: ProfileSearch;
}

/**
 * I, what asks for something, and the competencies by area, joined by lines. One area is open at a time; the nodes are
 * lists that read without the lines, and on a phone only these are shown.
 */
export function GraphPicture({ profile, search }: GraphPictureProps) {
  const shown = arrange(profile.competencies, { only: search.only, area: search.area }).map(
    ({ area, competencies }) => ({
      key: `area:${area?.de ?? ''}`,
      label: area ?? { de: '', en: null },
      competencies,
    }),
  );
  if (shown.length === 0) {
    return <NothingLeft search={search} />;
  }
  return <Layers profile={profile} picture={pictureOf(profile, shown)} />;
}

function Layers({ profile, picture }: { profile: Profile; picture: Picture }) {
  const { t } = useTranslation();
  const wording = useWording();
  const frame = useRef<HTMLDivElement>(null);
  const [openArea, setOpenArea] = useState<string | null>(picture.areas[0]?.key ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const paths = useEdgePaths(frame, edgesOf(picture, openArea));
  const asker = picture.askers.find(({ key }) => key === chosen);
  const asksFor = asker === undefined ? null : new Set(asker.asksFor);
  const names = profile.competencies
    .filter(({ competency }) => asksFor?.has(competency.id))
    .map(({ competency }) => wording.label(competency.label));
  return (
    <Stack gap={2}>
      <div className={styles.beside}>
        <Text size="small">{t('skills.graph.lead')}</Text>
      </div>
      <div className={styles.stacked}>
        <Text size="small">{t('skills.graph.leadStacked')}</Text>
      </div>
      <div ref={frame} className={styles.frame}>
        <svg className={styles.edges} aria-hidden="true">
          {paths.map(({ from, to, d }) => (
            <path
              key={`${from} ${to}`}
              d={d}
              data-chosen={chosen !== null && (from === chosen || to === chosen) ? '' : undefined}
              data-faint={chosen !== null && from !== chosen && to !== chosen ? '' : undefined}
            />
          ))}
        </svg>
        <div className={styles.me}>
          <span className={styles.node} data-node={ME} data-kind="me">
            {t('skills.graph.me')}
          </span>
        </div>
        <section className={styles.layer} aria-label={t('skills.graph.askers')}>
          <Text size="small" muted>
            {t('skills.graph.askers')}
          </Text>
          <ul className={styles.list}>
            {picture.askers.map((one) => (
              <li key={one.key}>
                <AskerNode
                  asker={one}
                  isChosen={one.key === chosen}
                  onChoose={(isChosen) => setChosen(isChosen ? one.key : null)}
                />
              </li>
            ))}
          </ul>
        </section>
        <section className={styles.layer} aria-label={t('skills.graph.competencies')}>
          <Text size="small" muted>
            {t('skills.graph.competencies')}
          </Text>
          <ul className={styles.list}>
            {picture.areas.map((area) => (
              <li key={area.key}>
                <AreaNode
                  area={area}
                  isOpen={area.key === openArea}
                  onToggle={() => setOpenArea(area.key === openArea ? null : area.key)}
                  asksFor={asksFor}
                />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div role="status">
        {asker === undefined ? null : (
          <Text size="small">
            <HiddenText>{`${wording.label(asker.label)}: `}</HiddenText>
            {t('skills.graph.asksFor', { count: names.length, names: names.join(', ') })}
          </Text>
        )}
      </div>
    </Stack>
  );
}
