// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Stack } from '../../../ui/Layout';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';
import { placeName } from '../placeNames';
import type { ResultsSearch } from '../resultsSearch';
import { keyOf, type Places } from './MapPicture';
import styles from './MapView.module.css';

interface PlaceListProps {
  places: Places;
  search: ResultsSearch;
  onOpen: (at: string, name: string | undefined) => void;
}

/** The map in words, with what has no point on it. */
export function PlaceList({ places, search, onOpen }: PlaceListProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const offers = (count: number) => t('search.map.offers', { count, formatted: wording.number(count) });
  const { view: _, at: __, atName: ___, ...rest } = search;
  const counted = places.places.reduce((sum, spot) => sum + spot.offers, places.online + places.unknown);
  return (
    <section aria-labelledby="places" className={styles.list}>
      <Heading level={2} size="item" id="places">
        {t('search.map.list', { count: places.places.length })}
      </Heading>
      <Stack as="ul" gap={0}>
        {places.places.map((spot) => (
          <li key={keyOf(spot)}>
            <button
              type="button"
              className={styles.place}
              aria-pressed={keyOf(spot) === search.at}
              onClick={() => onOpen(keyOf(spot), placeName(spot, places.places))}
            >
              <span>
                <Hyphenated>{placeName(spot, places.places) ?? t('search.map.unnamed')}</Hyphenated>
              </span>
              <span>{offers(spot.offers)}</span>
            </button>
          </li>
        ))}
      </Stack>
      <Stack gap={0}>
        <TextLink to="/courses" search={{ ...rest, place: ['ONLINE'] }} touch>
          {t('search.map.online', { count: places.online, formatted: wording.number(places.online) })}
        </TextLink>
        {places.unknown > 0 ? <UnknownPlaces places={places} rest={rest} /> : null}
        {counted > places.total ? (
          <Text size="small" muted>
            {t('search.map.sum', { formatted: wording.number(places.total) })}
          </Text>
        ) : null}
        {places.leftOut > 0 ? (
          <Text size="small" muted>
            {t('search.map.leftOut', { count: places.leftOut })}
          </Text>
        ) : null}
      </Stack>
    </section>
  );
}

/** Without a start all distances are unknown, and no list is of those alone. */
function UnknownPlaces({ places, rest }: { places: Places; rest: ResultsSearch }) {
  const { t } = useTranslation();
  const words = t('search.map.unknown', { count: places.unknown });
  return places.start ? (
    <TextLink to="/courses" search={{ ...rest, place: ['UNKNOWN'] }} touch>
      {words}
    </TextLink>
  ) : (
    <Text size="small">{words}</Text>
  );
}
