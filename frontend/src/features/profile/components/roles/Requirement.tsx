// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ComparedRequirement } from '../../../../api/types';
import { LevelScale } from '../../../../ui/Data';
import { Disclosure } from '../../../../ui/Disclosure';
import { Row, Stack } from '../../../../ui/Layout';
import { Badge } from '../../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../../ui/Text';
import { TextLink } from '../../../../ui/TextLink';
import { Name } from '../../../../wording/Name';
import { useWording } from '../../../../wording/useWording';
import { stepOf } from '../../../../wording/wording';
import { type State, weightWord } from '../../states';
import { Certainty } from '../Certainty';
import { RateHere } from './RateHere';
import styles from './Roles.module.css';

interface RequirementProps {
  requirement: ComparedRequirement;
  /** Under which heading it stands, which an answer given meanwhile may have made another one. */
  section: State;
  onSaved: (message: string) => void;
}

/** Where I stand, where the role wants me, how much it matters there, and what leads there. */
export function Requirement({ requirement, section, onSaved }: RequirementProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { competency, held, required, state } = requirement;
  const name = wording.label(competency.label);
  const [from, to] = [stepOf(held), stepOf(required)];
  return (
    <li className={styles.requirement}>
      <Stack gap={0}>
        <Heading level={3}>
          <Name label={competency.label} />
        </Heading>
        <Text size="small">
          {state === 'UNKNOWN'
            ? t('skills.role.unknownTo', { to: wording.level(required) })
            : state === 'MET'
              ? t('skills.role.metBy', { held: wording.level(held), required: wording.level(required) })
              : t('skills.role.fromTo', { from: wording.level(held), to: wording.level(required) })}
        </Text>
        <Text size="small" muted>
          {t(`skills.weight.${weightWord(requirement.weight)}`)}
          {' · '}
          {t('profile.requiredBy', {
            names: requirement.by.map(({ label }) => wording.label(label)).join(', '),
          })}
        </Text>
        <Certainty evidence={requirement} />
        {state === section ? null : (
          <Row>
            <Badge
              kind={state === 'MET' ? 'success' : 'plain'}
              icon={state === 'MET' ? 'success' : undefined}
            >
              {t('skills.role.now', { state: t(`skills.role.section.${state}`) })}
            </Badge>
          </Row>
        )}
      </Stack>
      <Stack gap={0}>
        <LevelScale held={from} required={to} unknown={state === 'UNKNOWN'} />
        {state === 'MET' ? null : (
          <Row>
            <TextLink to="/courses" search={{ competency: competency.id }} touch>
              {requirement.offers === null
                ? t('profile.findCourses')
                : t('skills.role.offers', { count: requirement.offers })}
              <HiddenText>{t('profile.checkAbout', { competency: name })}</HiddenText>
            </TextLink>
          </Row>
        )}
        <Disclosure summary={t('skills.role.rate')} about={t('profile.checkAbout', { competency: name })}>
          <RateHere competency={competency} held={held} isKnown={state !== 'UNKNOWN'} onSaved={onSaved} />
        </Disclosure>
      </Stack>
    </li>
  );
}
