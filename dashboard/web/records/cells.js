/** What a cell of a table says where that is more than its value: on the screen and on paper. */
/** @import { Quote } from "../terms/quotes.js" */
import { eventTerm } from "../terms/quotes.js";

/**
 * A piece of what a cell says: a link has an address, a speaker's words have their language.
 * @typedef {{ text: string, href?: string, lang?: string }} Piece
 */
/** @typedef {(value: any, row: any, quotes: Quote[][]) => Piece[]} Cell */

/** By the names that the columns give (dashboard/pages/columns.py). @type {Record<string, Cell>} */
export const CELLS = {
  /** A source's title; a link where its address is known. */
  Source: (value, { url }) => [/^https?:\/\//.test(url ?? "") ? { text: value, href: url } : { text: value }],
  /** An event's title, after what it is called by whose words are read. */
  Event: (value, { id }, quotes) => {
    const quote = eventTerm(quotes, id);
    return quote
      ? [{ text: quote.fact.quoted, lang: quote.fact.language }, { text: ` · ${value}` }]
      : [{ text: value }];
  },
};
