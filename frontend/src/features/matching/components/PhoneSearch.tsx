// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { FieldButton } from '../../../ui/FieldPopover';
import { Stack } from '../../../ui/Layout';
import { Sheet } from '../../../ui/Overlay';
import { Heading } from '../../../ui/Text';
import styles from './SearchBar.module.css';
import type { BarWords } from './useBarWords';

interface PhoneSearchProps {
  text: string;
  words: BarWords;
  topic: ReactNode;
  /** What is wrong with the text, beside the field: the page itself lies behind the sheet. */
  notice: ReactNode;
  /** Where, when, for whom. */
  children: [ReactNode, ReactNode, ReactNode];
  onSubmit: () => void;
  isDisabled: boolean;
}

/** On a phone one field says what is asked, and opens the rest. */
export function PhoneSearch({ text, words, topic, notice, children, ...submit }: PhoneSearchProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const said = [text, words.chosen].filter(Boolean).join(' · ');
  const close = () => setOpen(false);
  const [where, when, who] = children;
  const parts = [
    { key: 'where', label: t('search.where.label'), form: where },
    { key: 'when', label: t('search.when.label'), form: when },
    { key: 'who', label: t('search.who.label'), form: who },
  ];
  return (
    <div className={styles.phone}>
      <FieldButton
        label={t('search.open')}
        value={said || t('matching.search.placeholder')}
        icon="search"
        onPress={() => setOpen(true)}
      />
      <Sheet
        title={t('search.title')}
        closeLabel={t('common.close')}
        isOpen={isOpen}
        onClose={close}
        footer={
          <Button
            emphasis="primary"
            block
            isDisabled={submit.isDisabled}
            onPress={() => {
              close();
              submit.onSubmit();
            }}
          >
            {t('matching.search.submit')}
          </Button>
        }
      >
        <Suspense fallback={null}>
          <Stack gap={4}>
            <Stack gap={1}>
              {topic}
              {notice}
            </Stack>
            {parts.map(({ key, label, form }) => (
              <Stack key={key} as="section" gap={1}>
                <Heading level={3} size="item">
                  {label}
                </Heading>
                {form}
              </Stack>
            ))}
          </Stack>
        </Suspense>
      </Sheet>
    </div>
  );
}
