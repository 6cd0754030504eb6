// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, Ref, SheetTag } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { ComboBox } from '../../../ui/ComboBox';
import { Stack } from '../../../ui/Layout';
import { Select } from '../../../ui/Select';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { useCompetencyCandidates } from '../api/useCompetencyCandidates';
import { type EditorProps, fieldId } from '../fields';
import styles from './CompetencyFields.module.css';

const LEVELS: Level[] = ['BASIC', 'INTERMEDIATE', 'ADVANCED', 'EXPERT'];
const MOST = 30;

interface CompetencyFieldsProps extends EditorProps {
  /** Labels of what the sheet named when it was last kept. */
  known: Ref[];
}

/** What is taught, from which level to which; and what one has to bring. */
export function CompetencyFields({ known, ...editor }: CompetencyFieldsProps) {
  const [chosen, setChosen] = useState<Ref[]>([]);
  const refs = [...known, ...chosen];
  const remember = (ref: Ref) => setChosen((before) => [...before, ref]);
  return (
    <Stack gap={4}>
      <Tags {...editor} field="teaches" refs={refs} onChoose={remember} />
      <Tags {...editor} field="presupposes" refs={refs} onChoose={remember} />
    </Stack>
  );
}

interface TagsProps extends EditorProps {
  field: 'teaches' | 'presupposes';
  refs: Ref[];
  onChoose: (ref: Ref) => void;
}

function Tags({ sheet, write, problem, isLocked, field, refs, onChoose }: TagsProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [text, setText] = useState('');
  const tags = sheet[field];
  const found = useCompetencyCandidates(text).filter(({ id }) =>
    tags.every((tag) => tag.competencyId !== id),
  );
  const change = (changed: SheetTag) =>
    write({ [field]: tags.map((tag) => (tag.competencyId === changed.competencyId ? changed : tag)) });
  const options = found.map(({ id, label }) => ({ key: id, label: wording.label(label) }));
  const wrong = problem(field);
  return (
    <div id={fieldId(field)} tabIndex={-1}>
      <Stack gap={2}>
        <Text strong>{t(`offering.field.${field}`)}</Text>
        <Text size="small" muted>
          {t(`offering.hint.${field}`)}
        </Text>
        {tags.map((tag) => {
          const ref = refs.find(({ id }) => id === tag.competencyId);
          const name = ref ? wording.label(ref.label) : tag.competencyId;
          return (
            <div key={tag.competencyId} className={styles.tag}>
              <Text>{name}</Text>
              {field === 'teaches' ? (
                <Select
                  label={t('offering.fromLevel', { name })}
                  hideLabel
                  value={tag.from ?? 'NONE'}
                  options={[
                    { value: 'NONE', label: t('offering.fromNothing') },
                    ...LEVELS.map((level) => ({ value: level, label: t(`common.level.${level}`) })),
                  ]}
                  onChange={(from) => change({ ...tag, from: from === 'NONE' ? null : (from as Level) })}
                />
              ) : null}
              <Select
                label={t(field === 'teaches' ? 'offering.toLevel' : 'offering.neededLevel', { name })}
                hideLabel
                value={tag.level}
                options={LEVELS.map((level) => ({
                  value: level,
                  label:
                    field === 'teaches'
                      ? t('offering.upTo', { level: t(`common.level.${level}`) })
                      : t(`common.level.${level}`),
                }))}
                onChange={(level) => change({ ...tag, level })}
              />
              <Button
                size="small"
                emphasis="tertiary"
                icon="delete"
                aria-label={t('common.remove', { label: name })}
                isDisabled={isLocked}
                onPress={() =>
                  write({ [field]: tags.filter(({ competencyId }) => competencyId !== tag.competencyId) })
                }
              >
                {t('offering.run.remove')}
              </Button>
            </div>
          );
        })}
        {tags.length < MOST && !isLocked ? (
          <ComboBox
            label={t(`offering.add.${field}`)}
            placeholder={t('offering.competencyPlaceholder')}
            text={text}
            onTextChange={setText}
            groups={
              options.length > 0 ? [{ key: field, label: t('offering.competenciesFound'), options }] : []
            }
            onChoose={(key) => {
              const one = found.find(({ id }) => id === key);
              if (one) {
                onChoose({ id: one.id, label: one.label });
                write({ [field]: [...tags, { competencyId: one.id, from: null, level: 'BASIC' }] });
              }
              setText('');
            }}
            empty={t('offering.noCompetencyFound')}
          />
        ) : null}
        {wrong ? <Text size="small">{wrong}</Text> : null}
      </Stack>
    </div>
  );
}
