// SPDX-License-Identifier: GPL-3.0-or-later
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileCompetency } from '../../../../api/types';
import { LevelScale } from '../../../../ui/Data';
import { Icon } from '../../../../ui/Icon';
import { Name } from '../../../../wording/Name';
import { useWording } from '../../../../wording/useWording';
import { stepOf } from '../../../../wording/wording';
import type { Area } from '../../picture';
import { gapOf, isKnown } from '../groups';
import styles from './GraphPicture.module.css';

interface AreaNodeProps {
  area: Area;
  isOpen: boolean;
  onToggle: () => void;
  /** What the chosen node asks for, if one is chosen. */
  asksFor: Set<string> | null;
}

/** An area as one node with its counts; open, each of its competencies. */
export function AreaNode({ area, isOpen, onToggle, asksFor }: AreaNodeProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useId();
  const open = area.competencies.filter((one) => gapOf(one) > 0).length;
  const asked = area.competencies.filter(({ competency }) => asksFor?.has(competency.id)).length;
  return (
    <>
      <button
        type="button"
        className={styles.node}
        data-node={area.key}
        data-kind="area"
        data-faint={asksFor !== null && asked === 0 ? '' : undefined}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={onToggle}
      >
        <span className={styles.areaName}>
          <span className={styles.turning} data-open={isOpen ? '' : undefined}>
            <Icon name="chevron-right" size="small" />
          </span>
          {wording.label(area.label) || t('profile.otherArea')}
        </span>
        <span className={styles.kind}>
          {t('skills.graph.areaCount', { count: open, total: area.competencies.length })}
        </span>
      </button>
      <ul id={list} className={styles.members} hidden={!isOpen}>
        {isOpen
          ? area.competencies.map((one) => (
              <CompetencyNode
                key={one.competency.id}
                one={one}
                faint={asksFor !== null && !asksFor.has(one.competency.id)}
              />
            ))
          : null}
      </ul>
    </>
  );
}

function CompetencyNode({ one, faint }: { one: ProfileCompetency; faint: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <li
      className={styles.node}
      data-node={one.competency.id}
      data-kind="competency"
      data-faint={faint ? '' : undefined}
    >
      <span>
        <Name label={one.competency.label} />
      </span>
      <LevelScale
        held={stepOf(one.held)}
        required={stepOf(one.required)}
        wanted={stepOf(one.wanted)}
        stated={stepOf(one.stated)}
        unknown={!isKnown(one)}
      />
      <span className={styles.kind}>
        {t('profile.held', { level: isKnown(one) ? wording.level(one.held) : t('skills.unknown') })}
        {one.required ? ` · ${t('profile.required', { level: wording.level(one.required) })}` : ''}
        {one.wanted ? ` · ${t('skills.wanted', { level: wording.level(one.wanted) })}` : ''}
      </span>
    </li>
  );
}
