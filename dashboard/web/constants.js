/** What Python declares and the modules need, by the names that they use. */
import constants from "../constants.json" with { type: "json" };

export const {
  first_day: FIRST_DAY, last_day: LAST_DAY, views: VIEWS, maps: MAPS, modes: MODES,
  languages: LANGUAGES, tongues: TONGUES, start: START, off: OFF, themes: THEMES, parts: PARTS,
  speakers: SPEAKERS,
  most_speakers: MOST_SPEAKERS, claimed: BY_SPEAKER,
  address: ADDRESS, months: MONTHS, weekdays: WEEKDAYS, cite_site: CITE_SITE,
  time_windows: WINDOWS, default_scale: DEFAULT_SCALE, zooms: ZOOMS, bands: BANDS,
  name_sizes: NAME_SIZES, name_weights: NAME_WEIGHTS,
  name_spacing: NAME_SPACING, note_sizes: NOTE_SIZES, name_margin: NAME_MARGIN,
  area_moves: AREA_MOVES,
  discs: DISCS, frames: FRAMES,
  world_names: WORLD_NAMES, finer_relief: FINER_RELIEF, compared: COMPARED, stacked: STACKED,
  joined: JOINED,
} = constants;

/** By speaker the layer that outlines what it claimed. @type {Record<string, string>} */
export const CLAIMED = BY_SPEAKER;
