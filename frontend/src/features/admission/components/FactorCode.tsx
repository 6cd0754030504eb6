// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { TextField } from '../../../ui/TextField';
import { FactorProblem, isWrongCode } from './FactorProblem';

interface FactorCodeProps {
  label: string;
  hint: string;
  submit: string;
  isPending: boolean;
  error: unknown;
  onCode: (code: string) => void;
}

/** One field for a code. */
export function FactorCode({ label, hint, submit, isPending, error, onCode }: FactorCodeProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && code.trim() === '' ? t('admission.factor.codeMissing') : undefined;
  return (
    <Form
      onSubmit={() => {
        setAsked(true);
        if (code.trim() !== '' && !isPending) {
          onCode(code.trim());
        }
      }}
    >
      <Stack gap={3}>
        <FactorProblem error={error} />
        <TextField
          label={label}
          hint={hint}
          value={code}
          onChange={setCode}
          maxLength={40}
          autoComplete="one-time-code"
          problem={missing ?? (isWrongCode(error) ? t('admission.factor.codeWrong') : undefined)}
        />
        <div>
          <Button type="submit" emphasis="primary" isPending={isPending}>
            {submit}
          </Button>
        </div>
      </Stack>
    </Form>
  );
}
