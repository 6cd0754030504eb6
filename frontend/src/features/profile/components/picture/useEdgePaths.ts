// SPDX-License-Identifier: GPL-3.0-or-later
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Edge } from '../../picture';

interface Box {
  left: number;
  right: number;
  middle: number;
}

export interface EdgePath extends Edge {
  d: string;
}

/** The lines between nodes that the browser has laid out; drawn anew when their sizes change. */
export function useEdgePaths(frame: RefObject<HTMLElement | null>, edges: readonly Edge[]): EdgePath[] {
  const [paths, setPaths] = useState<EdgePath[]>([]);
  const key = edges.map(({ from, to }) => `${from}>${to}`).join();
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) {
      return undefined;
    }
    const draw = () => setPaths(pathsOf(element, key));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, key]);
  return paths;
}

function pathsOf(frame: HTMLElement, key: string): EdgePath[] {
  const origin = frame.getBoundingClientRect();
  const boxes = new Map<string, Box>();
  for (const node of frame.querySelectorAll<HTMLElement>('[data-node]')) {
    const { left, right, top, height } = node.getBoundingClientRect();
    boxes.set(node.dataset.node ?? '', {
      left: left - origin.left,
      right: right - origin.left,
      middle: top - origin.top + height / 2,
    });
  }
  return key.split(',').flatMap((edge) => {
    const [from = '', to = ''] = edge.split('>');
    const [start, end] = [boxes.get(from), boxes.get(to)];
    return start && end ? [{ from, to, d: curve(start, end) }] : [];
  });
}

function curve(start: Box, end: Box): string {
  const half = (start.right + end.left) / 2;
  return `M${start.right} ${start.middle} C${half} ${start.middle} ${half} ${end.middle} ${end.left} ${end.middle}`;
}
