// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { Hyphenated } from './Text';

interface LevelScaleProps {
  /** Steps already held, 0 to 4. */
  held: number;
  /** Steps an offer teaches: from exclusive, to inclusive; those held already are not gained. */
  gained?: { from: number; to: number };
  required?: number;
  /** The step a goal leads to. */
  wanted?: number;
  /** The step that was stated, above what counts of it today. */
  stated?: number;
  /** Nothing is known: no step is held, and none is said not to be. */
  unknown?: boolean;
}

const STEPS = [1, 2, 3, 4];

/** Four steps as a picture; the words beside it say the same. */
export function LevelScale({ held, gained, required, wanted, stated, unknown }: LevelScaleProps) {
  return (
    <span
      className="ui-scale"
      data-wanting={wanted ? '' : undefined}
      data-unknown={unknown ? '' : undefined}
      aria-hidden="true"
    >
      {STEPS.map((step) => (
        <span
          key={step}
          className="ui-scale-step"
          data-held={step <= held ? '' : undefined}
          data-gained={gained && step > Math.max(gained.from, held) && step <= gained.to ? '' : undefined}
          data-required={step === required ? '' : undefined}
          data-wanted={step === wanted ? '' : undefined}
          data-lapsed={step > held && step <= (stated ?? 0) ? '' : undefined}
        />
      ))}
    </span>
  );
}

interface LegendProps {
  entries: { mark: 'held' | 'gained' | 'required' | 'wanted' | 'lapsed' | 'unknown'; label: string }[];
}

export function Legend({ entries }: LegendProps) {
  return (
    <p className="ui-legend">
      {entries.map(({ mark, label }) => (
        <span key={mark} className="ui-legend-item">
          <span className="ui-scale-step" aria-hidden="true" {...{ [`data-${mark}`]: '' }} />
          {label}
        </span>
      ))}
    </p>
  );
}

/** A share of a whole, 0 to 1, as a bar; the number stands beside it. */
export function Meter({ value }: { value: number }) {
  return (
    <svg className="ui-meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="ui-meter-track" width="100" height="8" rx="2" />
      <rect width={Math.round(Math.max(0, Math.min(1, value)) * 100)} height="8" rx="2" />
    </svg>
  );
}

interface Column {
  key: string;
  label: string;
  numeric?: boolean;
  /** Holds what can be pressed, which says itself what it does. */
  acts?: boolean;
}

interface TableProps {
  caption: string;
  columns: Column[];
  rows: { key: string; cells: ReactNode[] }[];
  total?: ReactNode[];
  /** On a phone each row becomes a card of names and values. */
  stacks?: boolean;
}

/** The first cell of each row names it. */
export function Table({ caption, columns, rows, total, stacks }: TableProps) {
  const numeric = (index: number) => (columns[index]?.numeric ? '' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must be reachable by keyboard
    <section className="ui-table-frame" tabIndex={0} aria-label={caption}>
      <table className="ui-table" data-stacks={stacks ? '' : undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column.key} scope="col" data-numeric={numeric(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <CellsOf row={row.cells} columns={columns} named={stacks} />
            </tr>
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <tr>
              <CellsOf row={total} columns={columns} />
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}

interface CellsProps {
  row: ReactNode[];
  columns: Column[];
  /** Each cell carries its column's name, for where the head is not seen. */
  named?: boolean;
}

function CellsOf({ row, columns, named }: CellsProps) {
  return row.map((cell, index) => {
    const column = columns[index];
    if (index === 0) {
      return (
        <th key={column?.key} scope="row">
          {cell}
        </th>
      );
    }
    return (
      <td key={column?.key} data-numeric={column?.numeric ? '' : undefined}>
        {named && !column?.acts ? (
          <span className="ui-table-name" aria-hidden="true">
            {column?.label}
          </span>
        ) : null}
        {cell}
      </td>
    );
  });
}

interface FactsProps {
  facts: { key: string; label: string; value: ReactNode }[];
  /** With values below those of the list before, whatever the names are. */
  aligned?: boolean;
}

/** Names and values in pairs; long words of a value break where German breaks them. */
export function Facts({ facts, aligned }: FactsProps) {
  return (
    <dl className="ui-facts" data-aligned={aligned ? '' : undefined}>
      {facts.map((fact) => (
        <div key={fact.key} className="ui-fact">
          <dt>{fact.label}</dt>
          <dd>{typeof fact.value === 'string' ? <Hyphenated>{fact.value}</Hyphenated> : fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
