// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useEffect, useRef } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

interface RangeSliderProps {
  label: string;
  /** The value in words, such as `bis 250 €`. */
  output: string;
  value: number;
  min?: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  /** Once it is let go. */
  onChangeEnd?: (value: number) => void;
  /** A picture of what lies along the track, right above it. */
  children?: ReactNode;
}

/** A number between two ends, by pointer or arrow keys. */
export function RangeSlider({ label, output, value, min = 0, max, step, children, ...on }: RangeSliderProps) {
  const input = useRef<HTMLInputElement>(null);
  // The slider itself says the bare number.
  useEffect(() => input.current?.setAttribute('aria-valuetext', output));
  return (
    <Slider
      className="ui-slider"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={on.onChange}
      onChangeEnd={on.onChangeEnd}
    >
      <span className="ui-slider-head">
        <Label className="ui-text" data-size="small">
          {label}
        </Label>
        <SliderOutput className="ui-text" data-size="small" data-strong="">
          {output}
        </SliderOutput>
      </span>
      {children}
      <SliderTrack className="ui-slider-track">
        <SliderThumb className="ui-slider-thumb" inputRef={input} />
      </SliderTrack>
    </Slider>
  );
}
