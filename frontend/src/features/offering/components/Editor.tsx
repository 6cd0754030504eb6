// SPDX-License-Identifier: GPL-3.0-or-later
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenOffer } from '../../../api/types';
import { Stack } from '../../../ui/Layout';
import { Alert, Badge, Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useAutosave } from '../api/useAutosave';
import { type EditorProps, type Part, shownField } from '../fields';
import { AboutFields } from './AboutFields';
import { CompetencyFields } from './CompetencyFields';
import { CourseFields } from './CourseFields';
import styles from './Editor.module.css';
import { OfferActs } from './OfferActs';
import { OfferPreview } from './OfferPreview';
import { OfferVersions } from './OfferVersions';
import { PriceFields } from './PriceFields';
import { SaveNotice } from './SaveNotice';
import { WhenFields } from './WhenFields';

interface EditorPageProps {
  opened: WrittenOffer;
  onReload: () => void;
}

/** One offer, kept while it is written and published when one says so. */
export function Editor({ opened, onReload }: EditorPageProps) {
  const { t } = useTranslation();
  const { offer, sheet, state, wrong, write, save, replace } = useAutosave(opened);
  const parts = useRef<HTMLFieldSetElement>(null);
  const [attempts, setAttempts] = useState(0);
  const [isPreview, setPreview] = useState(false);
  const isLocked = offer.state === 'IN_REVIEW' || state === 'stale';
  const problem = (field: string) => {
    if (wrong.includes(field)) {
      return t('offering.notKept');
    }
    const missing =
      attempts > 0
        ? offer.missing.find((one) => shownField(one) === field || one.field === field)
        : undefined;
    return missing ? t(`offering.missing.${missing.reason}`) : undefined;
  };
  const editor: EditorProps = { sheet, write, problem, isLocked };
  const part = (name: Part, fields: React.ReactNode) => (
    <Panel as="section" labelledBy={`part-${name}`}>
      <Stack gap={3}>
        <Heading level={2} size="item" id={`part-${name}`}>
          {t(`offering.part.${name}`)}
        </Heading>
        {fields}
      </Stack>
    </Panel>
  );
  return (
    <>
      <Stack gap={2}>
        <div>
          <TextLink to="/my-offers">{t('offering.back')}</TextLink>
        </div>
        <Heading level={1}>{sheet.title?.trim() ? sheet.title : t('offering.untitled')}</Heading>
        <Text as="div">
          <Badge kind={offer.state === 'PUBLISHED' ? 'success' : 'plain'}>
            {t(`offering.state.${offer.state}`)}
          </Badge>{' '}
          {offer.changed && offer.courseId ? <Badge kind="accent">{t('offering.changed')}</Badge> : null}
        </Text>
        {offer.remark ? (
          <Alert kind="warning" title={t('offering.sentBack')}>
            <Text>{offer.remark}</Text>
          </Alert>
        ) : null}
        {offer.state === 'IN_REVIEW' ? <Alert kind="info" title={t('offering.waits')} /> : null}
        <SaveNotice state={state} savedAt={offer.savedAt} onReload={onReload} onAgain={() => void save()} />
      </Stack>
      {isPreview ? (
        <OfferPreview sheet={sheet} provider={offer.provider} competencies={offer.competencies} />
      ) : (
        <fieldset ref={parts} disabled={isLocked} className={styles.parts}>
          <legend className="ui-hidden">{t('offering.title')}</legend>
          {part('about', <AboutFields {...editor} />)}
          {part('competencies', <CompetencyFields {...editor} known={offer.competencies} />)}
          {part('course', <CourseFields {...editor} />)}
          {part('when', <WhenFields {...editor} />)}
          {part('price', <PriceFields {...editor} />)}
        </fieldset>
      )}
      <OfferActs
        offer={offer}
        attempts={attempts}
        isPreview={isPreview}
        onPreview={setPreview}
        onAttempt={async () => {
          const unreadable = parts.current?.querySelector<HTMLElement>('[data-unreadable] input');
          if (unreadable) {
            unreadable.focus();
            return null;
          }
          setAttempts((before) => before + 1);
          return save();
        }}
        onDone={replace}
      />
      <OfferVersions offer={offer} onDone={replace} />
    </>
  );
}
