// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passkey } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Row, Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { HiddenText, Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { useWording } from '../../../wording/useWording';

interface PasskeyItemProps {
  passkey: Passkey;
  onRename: (label: string) => void;
  onRemove: () => void;
}

/** One passkey: its name, when it was used, and taking it away after one more question. */
export function PasskeyItem({ passkey, onRename, onRemove }: PasskeyItemProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [mode, setMode] = useState<'shown' | 'renaming' | 'removing'>('shown');
  const used =
    passkey.lastUsedAt === null
      ? t('admission.passkeys.unused')
      : t('admission.passkeys.used', { at: wording.dateTime(passkey.lastUsedAt) });
  return (
    <li>
      <Panel>
        <Stack gap={2}>
          <Row spread gap={2}>
            <Stack gap={0}>
              <Text strong>{passkey.label}</Text>
              <Text size="small" muted>
                {[t('admission.passkeys.since', { at: wording.dateTime(passkey.createdAt) }), used].join(
                  ' · ',
                )}
              </Text>
            </Stack>
            {mode === 'shown' ? (
              <Row gap={2}>
                <Button size="small" onPress={() => setMode('renaming')}>
                  {t('admission.passkeys.rename')}
                  <HiddenText>{`: ${passkey.label}`}</HiddenText>
                </Button>
                <Button size="small" onPress={() => setMode('removing')}>
                  {t('admission.passkeys.remove')}
                  <HiddenText>{`: ${passkey.label}`}</HiddenText>
                </Button>
              </Row>
            ) : null}
          </Row>
          {mode === 'renaming' ? (
            <Rename
              label={passkey.label}
              onRename={(label) => {
                setMode('shown');
                onRename(label);
              }}
              onBack={() => setMode('shown')}
            />
          ) : null}
          {mode === 'removing' ? (
            <Stack gap={2}>
              <Text>{t('admission.passkeys.removeAsk')}</Text>
              <Row gap={2}>
                <Button
                  emphasis="primary"
                  onPress={() => {
                    setMode('shown');
                    onRemove();
                  }}
                >
                  {t('admission.passkeys.removeNow')}
                </Button>
                <Button onPress={() => setMode('shown')}>{t('admission.passkeys.keep')}</Button>
              </Row>
            </Stack>
          ) : null}
        </Stack>
      </Panel>
    </li>
  );
}

interface RenameProps {
  label: string;
  onRename: (label: string) => void;
  onBack: () => void;
}

function Rename({ label, onRename, onBack }: RenameProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(label);
  return (
    <Form
      onSubmit={() => {
        if (typed.trim() !== '') {
          onRename(typed.trim());
        }
      }}
    >
      <Row gap={2} align="end">
        <TextField
          label={t('admission.passkeys.label')}
          autoComplete="off"
          autoFocus
          maxLength={60}
          value={typed}
          onChange={setTyped}
          problem={typed.trim() === '' ? t('admission.passkeys.labelMissing') : undefined}
        />
        <Button type="submit" emphasis="primary">
          {t('admission.passkeys.save')}
        </Button>
        <Button onPress={onBack}>{t('admission.passkeys.keepName')}</Button>
      </Row>
    </Form>
  );
}
