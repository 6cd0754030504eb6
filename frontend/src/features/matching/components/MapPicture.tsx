// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { useWording } from '../../../wording/useWording';
import type { useMatchPlaces } from '../api/useMatchPlaces';
import { type Pinned, pins, projectionFor, scaleLength } from '../mapProjection';
import { placeName } from '../placeNames';
import type { ResultsSearch } from '../resultsSearch';
import styles from './MapView.module.css';

export type Places = NonNullable<ReturnType<typeof useMatchPlaces>['data']>;
export type Spot = Places['places'][number];

const HEIGHT = 420;
const PIN = 44;
const APART = 40;
const ROOM_FOR_A_NAME = 120;
/** Below the pins and their names. */
const ROOM_FOR_THE_SCALE = 48;
const ROOM_BELOW_A_PIN = PIN / 2 + 14;

export const keyOf = ({ latitude, longitude }: Pick<Spot, 'latitude' | 'longitude'>) =>
  `${latitude},${longitude}`;

interface MapPictureProps {
  places: Places;
  search: ResultsSearch;
  zoom: number;
  width: number;
  onOpen: (at: string, name: string | undefined) => void;
  onZoom: (zoom: number) => void;
}

/** Points in their true directions and distances, and nothing else: no tile comes from elsewhere. */
export function MapPicture({ places, search, zoom, width, onOpen, onZoom }: MapPictureProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { start, places: spots } = places;
  const opened = spots.find((spot) => keyOf(spot) === search.at) ?? null;
  const frame = { width, height: HEIGHT - ROOM_FOR_THE_SCALE };
  const projection = projectionFor([...spots, ...(start ? [start] : [])], frame, zoom, opened ?? start);
  const km = scaleLength(projection.pixelsPerKm, width);
  const home = start ? projection.toPixels(start) : null;
  const isInside = ({ x, y }: { x: number; y: number }) =>
    x >= PIN / 2 && x <= width - PIN / 2 && y >= PIN / 2 && y <= frame.height - ROOM_BELOW_A_PIN;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML groups what stands inside a picture
    <svg
      className={styles.map}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="group"
      aria-label={t('search.map.label')}
    >
      {home && search.withinKm !== undefined ? (
        <circle
          className={styles.radius}
          cx={home.x}
          cy={home.y}
          r={Math.min(search.withinKm * projection.pixelsPerKm, 4000)}
        />
      ) : null}
      {home && isInside(home) ? (
        <g className={styles.home}>
          <path d={`M${home.x - 8} ${home.y} h16 M${home.x} ${home.y - 8} v16`} />
          <text {...centred(home.x, width)} y={home.y - PIN / 2 - 6}>
            {start?.workplace
              ? t('search.where.workplace')
              : (search.placeName ?? t('search.where.thePlace'))}
          </text>
        </g>
      ) : null}
      {pins(spots, projection, APART)
        .filter(isInside)
        .map((pin) => (
          <Pin
            key={keyOf(pin.members[0] as Spot)}
            pin={pin}
            width={width}
            spots={spots}
            search={search}
            onOpen={onOpen}
            onMany={() => onZoom(zoom * 2)}
          />
        ))}
      <g className={styles.scale}>
        <path d={`M12 ${HEIGHT - 18} v6 h${km * projection.pixelsPerKm} v-6`} />
        <text x={12} y={HEIGHT - 24}>
          {t('search.map.scale', { km: wording.number(km) })}
        </text>
      </g>
    </svg>
  );
}

/** A name stands below its pin, that of the start above it; both stay inside the picture. */
function centred(x: number, width: number): { x: number; textAnchor: 'start' | 'middle' | 'end' } {
  const half = ROOM_FOR_A_NAME / 2;
  if (x < half) {
    return { x: x - PIN / 2, textAnchor: 'start' };
  }
  return x > width - half ? { x: x + PIN / 2, textAnchor: 'end' } : { x, textAnchor: 'middle' };
}

interface PinProps {
  pin: Pinned<Spot>;
  width: number;
  spots: Spot[];
  search: ResultsSearch;
  onOpen: (at: string, name: string | undefined) => void;
  onMany: () => void;
}

/** A place with its number of offers; several that lie too close are one, which brings the map closer. */
function Pin({ pin: { x, y, members }, width, spots, search, onOpen, onMany }: PinProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [spot] = members;
  if (spot === undefined) {
    return null;
  }
  const isMany = members.length > 1;
  const city = spot.city ?? t('search.map.unnamed');
  const label = isMany
    ? t('search.map.many', { count: members.length, city })
    : t('search.map.place', {
        city: placeName(spot, spots) ?? city,
        count: spot.offers,
        formatted: wording.number(spot.offers),
      });
  const holdsOpened = members.some((one) => keyOf(one) === search.at);
  return (
    <>
      <foreignObject x={x - PIN / 2} y={y - PIN / 2} width={PIN} height={PIN}>
        <button
          type="button"
          className={styles.pin}
          aria-label={label}
          aria-pressed={isMany ? undefined : holdsOpened}
          data-many={isMany ? '' : undefined}
          data-opened={holdsOpened ? '' : undefined}
          onClick={() => (isMany ? onMany() : onOpen(keyOf(spot), placeName(spot, spots)))}
        >
          {isMany ? t('search.map.manyShort', { count: members.length }) : wording.number(spot.offers)}
        </button>
      </foreignObject>
      {isMany ? null : (
        <text className={styles.name} {...centred(x, width)} y={y + PIN / 2 + 10}>
          {city}
        </text>
      )}
    </>
  );
}
