"use strict";
/* The search among the many events: nothing is listed before a reader types, and then no more
   than fit a list. What else there is to find is few; the search has it from the start. */
window.dash_clientside.contact_lines_search = (() => {
  const { page } = ContactLines;
  let latest = "";

  const optionsOf = (rows) => rows.map(([value, label, folded]) => (
    { value, label, search: `${label} ${folded}` }));

  /* The options for what is typed; while nothing is, those of before stay for the choice. */
  const found = async (typed) => {
    latest = typed || "";
    const unchanged = window.dash_clientside.no_update;
    if (latest.trim().length < 2) return unchanged;
    const [few, many] = await Promise.all([page.names(), page.search(latest)]);
    return latest === typed ? optionsOf([...few, ...many]) : unchanged;
  };

  return { found };
})();
