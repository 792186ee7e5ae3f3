"use strict";
/* The search.  What there is to find is listed when a reader comes to it; of many events nothing
   is before something is typed, and then no more than fit a list. */
window.dash_clientside.contact_lines_search = (() => {
  const { page } = ContactLines;
  let latest = "";

  const optionsOf = (rows) => rows.map(([value, label, folded]) => (
    { value, label, search: `${label} ${folded}` }));

  /* Fill the search once, when a reader comes to it: it has a name for everything. */
  const fillSearch = async (event) => {
    if (!event.target.closest?.(".search")) return;
    for (const kind of COMING) document.removeEventListener(kind, fillSearch);
    try {
      window.dash_clientside.set_props("search", { options: optionsOf(await page.names()) });
    } catch {
      for (const kind of COMING) document.addEventListener(kind, fillSearch);
    }
  };
  const COMING = ["focusin", "pointerover"];
  for (const kind of COMING) document.addEventListener(kind, fillSearch);

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
