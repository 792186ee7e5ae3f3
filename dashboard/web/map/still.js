/**
 * What d3-zoom asks of d3-transition and d3-interpolate, on a page where nothing glides from
 * view to view. The build puts this in their place, a third of the script.
 */
import { selection } from "d3-selection";

export const interrupt = () => {};

export const interpolateZoom = () => { throw new Error("nothing glides on this page"); };

Object.assign(selection.prototype, {
  /** @this {unknown} */
  interrupt() { return this; },
});
