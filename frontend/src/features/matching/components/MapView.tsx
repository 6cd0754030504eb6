// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Skeleton } from '../../../ui/Skeleton';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useMatchPlaces } from '../api/useMatchPlaces';
import type { ChangeSearch, ResultsSearch } from '../resultsSearch';
import { MapPicture } from './MapPicture';
import styles from './MapView.module.css';
import { PlaceList } from './PlaceList';

const MOST_ZOOM = 16;

interface MapViewProps {
  search: ResultsSearch;
  onChange: ChangeSearch;
}

/** Where all offers are: as points, and as a list that says the same. */
export function MapView({ search, onChange }: MapViewProps) {
  const { t } = useTranslation();
  const places = useMatchPlaces(search);
  const [zoom, setZoom] = useState(1);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const open = (at: string, atName: string | undefined) =>
    onChange((now) => ({
      ...now,
      at: search.at === at ? undefined : at,
      atName: search.at === at ? undefined : atName,
    }));
  return (
    <Stack gap={2}>
      {places.error ? <ProblemNotice error={places.error} onRetry={places.refetch} /> : null}
      <Row>
        <Button size="small" isDisabled={zoom >= MOST_ZOOM} onPress={() => setZoom(zoom * 2)}>
          {t('search.map.closer')}
        </Button>
        <Button size="small" isDisabled={zoom === 1} onPress={() => setZoom(zoom / 2)}>
          {t('search.map.farther')}
        </Button>
      </Row>
      <div className={styles.columns}>
        <div ref={frame} className={styles.frame}>
          {places.data && width > 0 ? (
            <MapPicture
              places={places.data}
              search={search}
              zoom={zoom}
              width={width}
              onOpen={open}
              onZoom={setZoom}
            />
          ) : (
            <Skeleton shape="block" />
          )}
        </div>
        {places.data ? <PlaceList places={places.data} search={search} onOpen={open} /> : null}
      </div>
      <Text size="small" muted>
        {t('search.map.note')}
      </Text>
    </Stack>
  );
}

function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) {
      return undefined;
    }
    const measure = () => setWidth(Math.round(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
