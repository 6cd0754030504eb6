// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ChosenCourse, Shortlisted } from '../../../api/types';
import { useDropCourse, useShareCourse } from '../../../offer/api/useShortlist';
import { CompareButton } from '../../../offer/CompareButton';
import { CourseCardView } from '../../../offer/CourseCardView';
import { SaveNote } from '../../../offer/KeepButton';
import { NotFeasible } from '../../../offer/NotFeasible';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Badge, Card } from '../../../ui/Surfaces';
import { Switch } from '../../../ui/Switch';
import { Heading, HiddenText, Hyphenated, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';

interface ShortlistItemProps {
  entry: Shortlisted;
  /** Missing where the offer is no longer known. */
  chosen: ChosenCourse | undefined;
  superiors: string[];
  onRemove: (entry: Shortlisted) => void;
}

/** An offer on the list with when it was kept, who sees it and the way off the list. */
export function ShortlistItem({ entry, chosen, superiors, onRemove }: ShortlistItemProps) {
  const { t } = useTranslation();
  const drop = useDropCourse();
  const remove = () => {
    onRemove(entry);
    drop.mutate({ params: { path: { courseId: entry.courseId } }, keepalive: true });
  };
  const away = (
    <Button emphasis="tertiary" size="small" icon="delete" onPress={remove}>
      {t('shelfPages.remove')}
      <HiddenText>{t('shelf.about', { title: entry.title })}</HiddenText>
    </Button>
  );
  const about = (
    <Row spread>
      <SavedOn entry={entry} />
      {superiors.length > 0 ? <Sharing entry={entry} superiors={superiors} /> : null}
    </Row>
  );
  if (chosen === undefined) {
    return (
      <Gone entry={entry}>
        {about}
        <Row>{away}</Row>
      </Gone>
    );
  }
  return (
    <CourseCardView
      course={chosen.course}
      match={chosen.match ?? undefined}
      headingLevel={2}
      actions={
        <Row>
          {away}
          <CompareButton course={chosen.course} />
        </Row>
      }
    >
      <NotFeasible removedBy={chosen.removedBy} alternatives={chosen.alternatives} />
      {about}
    </CourseCardView>
  );
}

function SavedOn({ entry }: { entry: Shortlisted }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Text size="small" muted>
      {t('shelfPages.savedOn', { date: wording.date(entry.savedAt) })}
    </Text>
  );
}

interface SharingProps {
  entry: Shortlisted;
  superiors: string[];
}

function Sharing({ entry, superiors }: SharingProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const share = useShareCourse();
  const isShared = entry.sharedWith.length > 0;
  const names = wording.list(isShared ? entry.sharedWith : superiors);
  return (
    <div>
      <Switch
        isSelected={isShared}
        onChange={(shared) =>
          share.mutate({ params: { path: { courseId: entry.courseId } }, body: { shared }, keepalive: true })
        }
      >
        {t('shelfPages.showTo', { names })}
        <HiddenText>{t('shelf.about', { title: entry.title })}</HiddenText>
      </Switch>
      <SaveNote error={share.error} isPaused={share.isPaused} />
    </div>
  );
}

/** What is left of an offer that is no longer in the catalogue. */
function Gone({ entry, children }: { entry: Shortlisted; children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <Card>
      <Stack gap={0}>
        <Heading level={2} size="item">
          <Hyphenated>{entry.title}</Hyphenated>
        </Heading>
        {entry.provider ? (
          <Text size="small" muted>
            {entry.provider}
          </Text>
        ) : null}
      </Stack>
      <Row>
        <Badge kind="warning" icon="warning">
          {t('shelfPages.gone')}
        </Badge>
      </Row>
      {children}
    </Card>
  );
}
