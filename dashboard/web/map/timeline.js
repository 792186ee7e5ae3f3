/** @import { Table } from "./world-names.js" */
/**
 * What dashboard/draw/timeline.py writes: `node` (ids), `base` and `bases` (the class that a
 * node always has), and spans as columns: `feature`, `start`, `end` (days from the first,
 * half-open), `code` (index into `codes`), `group` (index into `groups`). Of several spans that
 * hold on a day the one with the highest code wins. `area` is km² of each node.
 * @typedef {object} Timeline
 * @property {string[]} codes
 * @property {string[]} groups
 * @property {string[]} bases
 * @property {string[]} node
 * @property {number[]} base
 * @property {number[]} area
 * @property {number[]} feature
 * @property {number[]} start
 * @property {number[]} end
 * @property {number[]} code
 * @property {number[]} group
 */

/** @typedef {[text: string, dx: number, dy: number, anchor: string, level: number]} PlacedName */

/**
 * A name on the paper, placed once for all windows, in each language.
 * @typedef {object} Label
 * @property {string} id
 * @property {number} x
 * @property {number} y
 * @property {number | string} rank
 * @property {string} [kind]
 * @property {string} [layer]
 * @property {Record<string, PlacedName>} names
 */

/**
 * A note of the map: its point; in pixels where from there its text begins, and how far it goes; the
 * levels at which it shows; the points of its leader, where it has one; and where its mark may stand
 * where it is folded, the best place first, null for the disc of an event.
 * @typedef {[id: string, x: number, y: number, left: number, top: number, width: number,
 *   height: number, level: number, until: number, leader?: number[][],
 *   marks?: [x: number, y: number][] | null]} Note
 */

/** @typedef {{ class: string, x: number, y: number, names: Record<string, string>, about?: string }} Country */

/**
 * What changed on a day, as dashboard/compile/changes.py tells it.
 * @typedef {[day: number, title: string, id: string | null, group: string, note: string,
 *   moved: [km2: number, before: string, after: string][], place?: string]} Change
 */

/** @typedef {[day: number, group: string, times?: number]} Mark */

/**
 * What the script is sent of a map document: all but what is drawn.
 * @typedef {object} MapData
 * @property {"region" | "world"} view
 * @property {number} width
 * @property {number} height
 * @property {"slice" | "meet"} fit
 * @property {Label[]} labels
 * @property {Country[]} countries
 * @property {Note[]} [notes]
 * @property {Record<string, [subject: string, first: number, count: number, place: string]>} [about]
 *   what a note names, by which of its lines, 0 where they say more, and where as much has room
 * @property {Record<string, [label: string, x: number, y: number]>} [parts] of each piece the label
 *   of its district, and the point where it is widest
 * @property {Record<string, Record<string, string>>} [lettered]
 * @property {{ names: Table, rings: Table }} [named] of the world, for world-names.js
 * @property {Timeline} timeline
 * @property {Record<string, number>} [line_km] of each part of the line between the sides, as digitised
 * @property {number} [km_per_unit] of a map of one scale
 * @property {number[]} [subject] what of the paper a window shows at first
 * @property {number} [nearest] the largest zoom, where it is not that of all
 * @property {Change[]} changes
 * @property {Mark[]} marks
 * @property {Record<string, import("./captions.js").Captions>} captions
 * @property {Record<string, number[]>} [within]
 * @property {Record<string, import("./rings.js").Cluster>} [clusters] by place the box around the
 *   cities and counties that are counted together, and the level from which on they are apart
 * @property {{ few: number, many: number }} [events_drawn]
 */

export {};
