// SPDX-License-Identifier: GPL-3.0-or-later
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficialListEntry } from '../../../api/types';
import { Button, ButtonLink } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Alert, Card } from '../../../ui/Surfaces';
import { HiddenText, Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useOfficialList } from '../api/useTenants';
import { TenantForm } from './TenantForm';

interface Chosen {
  regionalKey: string | null;
  name: string;
}

/** From the official list, or without an entry there: then the name it shall have. */
export function AddTenant() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (chosen !== null) {
    return (
      <TenantForm
        key={chosen.regionalKey ?? ''}
        regionalKey={chosen.regionalKey}
        proposed={chosen.name}
        onBack={() => setChosen(null)}
      />
    );
  }
  return (
    <Stack gap={3}>
      <OfficialListSearch onChoose={(entry, name) => setChosen({ regionalKey: entry.regionalKey, name })} />
      <Row gap={2}>
        <Button size="small" onPress={() => setChosen({ regionalKey: null, name: '' })}>
          {t('administration.tenants.unlisted')}
        </Button>
        <Text as="span" size="small" muted>
          {t('administration.tenants.unlistedHint')}
        </Text>
      </Row>
    </Stack>
  );
}

interface OfficialListSearchProps {
  onChoose: (entry: OfficialListEntry, name: string) => void;
}

function OfficialListSearch({ onChoose }: OfficialListSearchProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const searched = useDeferredValue(text.trim());
  const { data, error, refetch } = useOfficialList(searched);
  if (data?.known === 0) {
    return (
      <Alert kind="info" title={t('administration.tenants.listEmptyTitle')}>
        <Text size="small">{t('administration.tenants.listEmptyText')}</Text>
        <div>
          <ButtonLink to="/imports" size="small">
            {t('administration.tenants.toImport')}
          </ButtonLink>
        </div>
      </Alert>
    );
  }
  return (
    <Stack gap={3}>
      <TextField
        label={t('administration.tenants.search')}
        hint={t('administration.tenants.searchHint')}
        value={text}
        onChange={setText}
        maxLength={200}
        autoComplete="off"
      />
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      <Text role="status" size="small" muted>
        {searched === '' || data === undefined
          ? ''
          : data.entries.length === 0
            ? t('administration.tenants.nothing')
            : t('administration.tenants.found', { count: data.entries.length })}
      </Text>
      {searched === '' ? null : (
        <Stack as="ul" gap={1}>
          {data?.entries.map((entry) => (
            <Entry key={entry.regionalKey} entry={entry} onChoose={onChoose} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function Entry({ entry, onChoose }: OfficialListSearchProps & { entry: OfficialListEntry }) {
  const { t } = useTranslation();
  const wording = useWording();
  const name = `${entry.designation ?? t(`administration.tenants.kinds.${entry.kind}`)} ${entry.name}`;
  return (
    <Card as="li">
      <Row spread gap={2}>
        <Stack gap={0}>
          <Text strong>{name}</Text>
          <Text size="small" muted>
            {[
              entry.municipalityKey ?? entry.regionalKey,
              t('administration.tenants.inhabitants', {
                count: entry.inhabitants,
                formatted: wording.number(entry.inhabitants),
              }),
            ].join(' · ')}
          </Text>
        </Stack>
        {entry.tenantId ? (
          <Text as="span" size="small" muted>
            {t('administration.tenants.already')}
          </Text>
        ) : (
          <Button size="small" onPress={() => onChoose(entry, name)}>
            {t('administration.tenants.choose')}
            <HiddenText>{t('administration.accounts.about', { name })}</HiddenText>
          </Button>
        )}
      </Row>
    </Card>
  );
}
