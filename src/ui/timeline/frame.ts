import { scaleUtc } from 'd3-scale';
import type { ScaleTime } from 'd3-scale';
import type { TimeWindow } from '../../views/timeline/time-window.ts';
import type { TextRuler } from './text-ruler.ts';

/** Moments to CSS px along the axis of time, from where the whole begins. */
export type TimeScale = ScaleTime<number, number>;

/** The part of the picture that is in view: where it begins along the axis of time, and how wide it is, in CSS px. */
export interface Frame {
  readonly offset: number;
  readonly width: number;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  /** Measures what words have room in view. */
  readonly ruler: TextRuler;
}

/** The scale at which a window fills the width. */
export function scaleOf({ from, to }: TimeWindow, whole: TimeWindow, width: number): TimeScale {
  const length = (width * (whole.to - whole.from)) / (to - from);
  return scaleUtc().domain([whole.from, whole.to]).range([0, length]);
}

/** From along the axis of time to across the picture. */
export function across({ offset, width, mirrored }: Frame, along: number): number {
  return mirrored ? width - (along - offset) : along - offset;
}

/** The left end and the width of a stretch, as far as it is in view or near. */
export function stretch(frame: Frame, start: number, end: number): { readonly x: number; readonly width: number } {
  const near = 40;
  const from = Math.max(start, frame.offset - near);
  const to = Math.min(end, frame.offset + frame.width + near);
  return { x: Math.min(across(frame, from), across(frame, to)), width: Math.max(to - from, 0) };
}

export function isInView({ offset, width }: Frame, start: number, end: number): boolean {
  return end > offset && start < offset + width;
}
