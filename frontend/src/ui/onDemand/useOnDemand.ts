// SPDX-License-Identifier: GPL-3.0-or-later
import { type ComponentType, useEffect, useState } from 'react';

/** A component that is loaded when it is first wanted, not with the page. */
export interface OnDemand<P> {
  load: () => Promise<ComponentType<P>>;
  /** Once loaded it is there at once. */
  loaded: ComponentType<P> | null;
}

const known: OnDemand<never>[] = [];

export function onDemand<P>(importing: () => Promise<ComponentType<P>>): OnDemand<P> {
  let pending: Promise<ComponentType<P>> | null = null;
  const component: OnDemand<P> = {
    loaded: null,
    load: () => {
      pending ??= importing().then(
        (found) => {
          component.loaded = found;
          return found;
        },
        (error: unknown) => {
          // What did not come is asked for again.
          pending = null;
          throw error;
        },
      );
      return pending;
    },
  };
  known.push(component as unknown as OnDemand<never>);
  return component;
}

/** Loads all of them, so that a test need not wait for each. */
export async function loadAllOnDemand(): Promise<void> {
  await Promise.all(known.map(({ load }) => load()));
}

/** The component, as soon as it is wanted and loaded; null before. */
export function useOnDemand<P>(component: OnDemand<P>, wanted: boolean): ComponentType<P> | null {
  const [, setLoaded] = useState(component.loaded !== null);
  useEffect(() => {
    if (wanted && component.loaded === null) {
      component.load().then(
        () => setLoaded(true),
        // Without a connection the plain control stays; the next time it is wanted it is asked for again.
        () => undefined,
      );
    }
  }, [wanted, component]);
  return component.loaded;
}
