// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef, useState } from 'react';
import type { DateFieldProps } from './onDemand/DateField';
import { onDemand, useOnDemand } from './onDemand/useOnDemand';

const FIELD = onDemand(async () => (await import('./onDemand/DateField')).DateField);
/** In pixels: so far below the screen its loading begins. */
const NEAR = 200;

/** A day, typed or picked from a calendar. The calendar is large: it is loaded when one comes near the field. */
export function DateField(props: DateFieldProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const Loaded = useOnDemand(FIELD, near);
  useEffect(() => {
    if (place.current === null) {
      return undefined;
    }
    const observer = new IntersectionObserver(
      ([entry]) => setNear((before) => before || entry?.isIntersecting === true),
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  if (Loaded !== null) {
    return <Loaded {...props} />;
  }
  return (
    <div ref={place} className="kern-form-input">
      <span className="kern-label">{props.label}</span>
      <div className="ui-date-field" />
    </div>
  );
}
