// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { SheetPrice } from '../../../api/types';
import { CheckboxGroup } from '../../../ui/Choice';
import { Row, Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Select } from '../../../ui/Select';
import { Text } from '../../../ui/Text';
import { type EditorProps, fieldId } from '../fields';
import { NumberText } from './NumberText';
import { YesNo } from './YesNo';

const KINDS = ['KNOWN', 'FREE', 'UNKNOWN'] as const;
const MOST_EUROS = 100_000;
const MOST_DAYS = 365;
const WHOLE = 100;
const NOTHING: Omit<SheetPrice, 'kind'> = {
  amount: null,
  net: false,
  vatRate: null,
  memberAmount: null,
  perDay: false,
};

/** What it costs, and what it costs not to come. */
export function PriceFields({ sheet, write, problem, isLocked }: EditorProps) {
  const { t } = useTranslation();
  const { price, cancellation } = sheet;
  const wrong = problem('price');
  return (
    <Stack gap={3}>
      <div id={fieldId('price')} tabIndex={-1}>
        <RadioGroup
          label={t('offering.field.price')}
          options={KINDS.map((kind) => ({
            value: kind,
            label: t(`offering.priceKind.${kind}`),
            hint: t(`offering.priceHint.${kind}`),
          }))}
          value={price?.kind ?? null}
          onChange={(kind) => write({ price: { ...NOTHING, ...price, kind: kind as SheetPrice['kind'] } })}
        />
        {wrong ? <Text size="small">{wrong}</Text> : null}
      </div>
      {price?.kind === 'KNOWN' ? (
        <Amounts
          price={price}
          problem={problem}
          isLocked={isLocked}
          onChange={(changed) => write({ price: changed })}
        />
      ) : null}
      {price && price.kind !== 'FREE' ? (
        <Row gap={3} align="start">
          <NumberText
            id={fieldId('cancellation.freeUntilDays')}
            label={t('offering.field.freeUntilDays')}
            hint={t('offering.hint.freeUntilDays')}
            whole
            most={MOST_DAYS}
            value={cancellation?.freeUntilDays}
            onChange={(freeUntilDays) =>
              write({
                cancellation:
                  freeUntilDays === null
                    ? null
                    : { freeUntilDays, laterPercent: cancellation?.laterPercent ?? WHOLE },
              })
            }
            isDisabled={isLocked}
          />
          {cancellation ? (
            <NumberText
              id={fieldId('cancellation.laterPercent')}
              label={t('offering.field.laterPercent')}
              whole
              most={WHOLE}
              value={cancellation.laterPercent}
              onChange={(laterPercent) =>
                write({ cancellation: { ...cancellation, laterPercent: laterPercent ?? WHOLE } })
              }
              isDisabled={isLocked}
            />
          ) : null}
        </Row>
      ) : null}
      {sheet.selfPaced ? null : (
        <YesNo
          id={fieldId('substitutes')}
          label={t('offering.field.substitutes')}
          value={sheet.substitutes}
          onChange={(substitutes) => write({ substitutes })}
        />
      )}
    </Stack>
  );
}

interface AmountsProps {
  price: SheetPrice;
  problem: (field: string) => string | undefined;
  isLocked: boolean;
  onChange: (price: SheetPrice) => void;
}

const RATES = ['', '19', '7', '0'] as const;

function Amounts({ price, problem, isLocked, onChange }: AmountsProps) {
  const { t } = useTranslation();
  const vat = problem('price.vatRate');
  return (
    <Stack gap={3}>
      <Row gap={3} align="start">
        <NumberText
          id={fieldId('price.amount')}
          label={t('offering.field.amount')}
          most={MOST_EUROS}
          value={price.amount}
          onChange={(amount) => onChange({ ...price, amount })}
          problem={problem('price.amount')}
          isDisabled={isLocked}
        />
        <NumberText
          id={fieldId('price.memberAmount')}
          label={t('offering.field.memberAmount')}
          hint={t('offering.hint.memberAmount')}
          most={MOST_EUROS}
          value={price.memberAmount}
          onChange={(memberAmount) => onChange({ ...price, memberAmount })}
          isDisabled={isLocked}
        />
      </Row>
      <Row gap={3} align="start">
        <Select
          labelAbove
          label={t('offering.field.net')}
          value={price.net ? 'net' : 'gross'}
          options={(['gross', 'net'] as const).map((one) => ({ value: one, label: t(`offering.${one}`) }))}
          onChange={(one) => onChange({ ...price, net: one === 'net' })}
        />
        <div id={fieldId('price.vatRate')} tabIndex={-1}>
          <Select
            labelAbove
            label={t('offering.field.vatRate')}
            value={
              (RATES as readonly string[]).includes(String(price.vatRate ?? ''))
                ? String(price.vatRate ?? '')
                : ''
            }
            options={RATES.map((rate) => ({
              value: rate as string,
              label: rate === '' ? t('offering.unsaid') : t('offering.rate', { rate }),
            }))}
            onChange={(rate) => onChange({ ...price, vatRate: rate === '' ? null : Number(rate) })}
          />
          {vat ? <Text size="small">{vat}</Text> : null}
        </div>
      </Row>
      <CheckboxGroup
        label={t('offering.field.perDay')}
        hideLabel
        options={[{ value: 'perDay', label: t('offering.field.perDay') }]}
        value={price.perDay ? ['perDay'] : []}
        onChange={(chosen) => onChange({ ...price, perDay: chosen.length > 0 })}
      />
    </Stack>
  );
}
