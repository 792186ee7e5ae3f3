"use strict";
/* What is written about the many events: asked for by number or by name, a part at a time,
   and kept. `fetch_` takes the hash of a part and gives its text. */
ContactLines.lookup = (() => {
  const open = ({ part, parts, names }, fetch_) => {
    const asked = new Map();
    const here = new Map();
    let listed = null;

    /* The part that holds a number: {columns, ids, rows}. */
    const partOf = (number) => {
      const place = Math.floor(number / part);
      if (!asked.has(place)) {
        asked.set(place, fetch_(parts[place]).then(JSON.parse).then((found) => {
          here.set(place, found);
          return found;
        }).catch((fault) => { asked.delete(place); throw fault; }));
      }
      return asked.get(place);
    };

    const within = (found, number) => ({ id: `e-${found.ids[number % part]}`,
      row: found.rows[number % part], columns: found.columns });

    /* One event: {id, row, columns}; `known` is null unless its part is here already. */
    const event = (number) => partOf(number).then((found) => within(found, number));
    const known = (number) => {
      const found = here.get(Math.floor(number / part));
      return found ? within(found, number) : null;
    };

    const list = () => {
      listed ||= fetch_(names).then(JSON.parse).then((found) => ({ ...found,
        number: new Map(found.id.map((id, number) => [id, number])),
        text: found.folded.map((text, number) => text || found.title[number].toLowerCase()) }))
        .catch((fault) => { listed = null; throw fault; });
      return listed;
    };

    /* The number of an event by its id, -1 for none: of those seen before without asking. */
    const numberOf = async (id) => {
      for (const [place, { ids }] of here) {
        const at = ids.indexOf(id);
        if (at >= 0) return place * part + at;
      }
      return (await list()).number.get(id) ?? -1;
    };

    /* The first so many of the events whose title and date hold the words, as the search lists
       them: those that begin with the words come first. */
    const search = async (words, most) => {
      const { id, title, date, text } = await list();
      const typed = words.join(" ");
      const first = [];
      const rest = [];
      for (let i = 0; i < id.length && first.length < most; i += 1) {
        if (text[i].startsWith(typed)) first.push(i);
        else if (rest.length < most
          && words.every((word) => text[i].includes(word) || date[i].includes(word))) rest.push(i);
      }
      return [...first, ...rest].slice(0, most).map(
        (i) => [`e-${id[i]}`, `${title[i]} (${date[i]})`, text[i]]);
    };

    return { event, known, numberOf, search };
  };

  return { open };
})();
