// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Onboarding, Proposal, Ref } from '../../../api/types';
import { ComboBox } from '../../../ui/ComboBox';
import { Disclosure } from '../../../ui/Disclosure';
import { Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useGoalCandidates } from '../api/useGoalCandidates';
import { usePropose } from '../api/usePropose';
import { emptyKey, type ListState } from '../emptyKey';
import { OwnProposals } from './OwnProposals';
import { StepFrame } from './StepFrame';
import type { StepProps } from './WelcomePage';

const MOST_ROLES = 5;

/** Where do I work, and as what? Both come from HR; another is a proposal. */
export function PlaceStep({ profile, onboarding }: StepProps) {
  const { t } = useTranslation();
  const roles = profile.jobRoles.map(({ role }) => role);
  return (
    <StepFrame step="place">
      <Stack gap={3}>
        <Panel as="section" labelledBy="own-unit">
          <Stack gap={2}>
            <Heading level={2} size="item" id="own-unit">
              {t('wizard.place.unit')}
            </Heading>
            <Text strong>
              <Hyphenated>{profile.unit.name}</Hyphenated>
            </Text>
            <Disclosure summary={t('wizard.place.otherUnit')}>
              <UnitChoice units={onboarding.units} own={profile.unit.id} />
            </Disclosure>
          </Stack>
        </Panel>
        <Panel as="section" labelledBy="own-role">
          <Stack gap={2}>
            <Heading level={2} size="item" id="own-role">
              {t('wizard.place.role')}
            </Heading>
            <Roles roles={roles} />
            <Disclosure summary={t('wizard.place.otherRole')}>
              <RoleChoice own={roles} />
            </Disclosure>
          </Stack>
        </Panel>
        <OwnProposals proposals={onboarding.proposals} />
      </Stack>
    </StepFrame>
  );
}

function Roles({ roles }: { roles: Ref[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (roles.length === 0) {
    return <Text>{t('wizard.place.noRole')}</Text>;
  }
  const list = (some: Ref[]) => (
    <Stack as="ul" gap={1}>
      {some.map((role) => (
        <li key={role.id}>
          <Text strong>
            <Hyphenated>{wording.label(role.label)}</Hyphenated>
          </Text>
        </li>
      ))}
    </Stack>
  );
  return (
    <>
      {list(roles.slice(0, MOST_ROLES))}
      {roles.length > MOST_ROLES ? (
        <Disclosure summary={t('wizard.place.moreRoles', { count: roles.length - MOST_ROLES })}>
          {list(roles.slice(MOST_ROLES))}
        </Disclosure>
      ) : null}
    </>
  );
}

function UnitChoice({ units, own }: { units: Onboarding['units']; own: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const name = ({ number, name: words }: Onboarding['units'][number]) => [number, words].join(' ').trim();
  const typed = text.trim().toLowerCase();
  const options = units
    // Without a word there is no list: it would open anew behind each choice.
    .filter((unit) => typed !== '' && unit.id !== own && name(unit).toLowerCase().includes(typed))
    .map((unit) => ({ key: unit.id, label: name(unit) }));
  return (
    <TargetChoice
      kind="ORG_UNIT"
      label={t('wizard.place.unitSearch')}
      text={text}
      onTextChange={setText}
      options={options}
    />
  );
}

function RoleChoice({ own }: { own: Ref[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [text, setText] = useState('');
  const candidates = useGoalCandidates(text);
  const options = candidates.jobRoles
    .filter(({ id }) => own.every((role) => role.id !== id))
    .map(({ id, label }) => ({ key: id, label: wording.label(label) }));
  return (
    <TargetChoice
      kind="JOB_ROLE"
      label={t('wizard.place.roleSearch')}
      text={text}
      onTextChange={setText}
      options={options}
      state={candidates}
    />
  );
}

interface TargetChoiceProps {
  kind: Proposal['kind'];
  label: string;
  text: string;
  onTextChange: (text: string) => void;
  options: { key: string; label: string }[];
  /** Of the answer to the text, where one is asked for. */
  state?: ListState;
}

/** What is chosen goes to HR as a proposal, at once. */
function TargetChoice({ kind, label, text, onTextChange, options, state }: TargetChoiceProps) {
  const { t } = useTranslation();
  const propose = usePropose();
  const choose = (target: string) => {
    onTextChange('');
    propose.mutate({ body: { kind, target } });
  };
  return (
    <Stack gap={1}>
      <ComboBox
        label={label}
        text={text}
        onTextChange={onTextChange}
        groups={options.length === 0 ? [] : [{ key: kind, label: t(`wizard.kind.${kind}`), options }]}
        onChoose={choose}
        empty={t(emptyKey(state ?? {}, 'wizard.place.nothing'))}
      />
      <Text size="small" muted>
        {t('wizard.place.isProposal')}
      </Text>
      {propose.error ? <ProblemNotice error={propose.error} /> : null}
    </Stack>
  );
}
