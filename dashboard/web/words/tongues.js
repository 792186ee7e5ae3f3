/** In which language a text is that the page did not say itself, for those who have it read out. */

/** The language of the record's own words. */
export const OURS = "en";

/** The letters of a language, by which its texts are known. @param {string} tag */
const lettersOf = (tag) => new RegExp(`\\p{sc=${new Intl.Locale(tag).maximize().script}}`, "u");

/**
 * The language of a title: that of its source, but for a title in brackets, which is ours, and for
 * one in other letters, which somebody has translated.
 * @param {string} title
 * @param {string | null} [tag] of the source
 */
export const languageOfTitle = (title, tag) => (
  tag && !title.startsWith("[") && lettersOf(tag).test(title) ? tag : OURS);
