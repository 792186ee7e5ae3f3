"use strict";
/* Taking the view away: what is chosen in the dialog becomes an address of an image, a
   command and a frame for other pages. dashboard/export/options.py reads the same options. */
ContactLines.saving = (() => {
  const { page, words, state: address } = ContactLines;
  const config = JSON.parse(document.getElementById("atlas-config").textContent);
  const find = (id) => document.getElementById(id);
  const dialog = find("save");
  let waiting = 0;

  /* -- what follows from the choices: fields are a form's names and values ------------- */

  /* The options that differ from the usual, in the order and writing of options_query. */
  const optionsOf = ({ kind, layout, orient, title, labels, legend, sources, inset, clear,
    size, width, mm, dpi }) => Object.entries({
    layout: layout !== "sheet" && layout,
    orient: orient === "portrait" && layout !== "square" && orient,
    title: title.trim(),
    labels,
    legend: !legend && "0",
    sources: !sources && "0",
    inset: !inset && "0",
    ground: clear && "0",
    scale: /^[14]$/.test(size) && size,
    width: size === "width" && width,
    mm: size === "mm" && mm,
    dpi: size === "mm" && kind === "png" && dpi,
  }).filter(([, value]) => value).map(([name, value]) => `${name}=${quoted(value)}`);

  /* Safe in an address and between the quotes of a shell. */
  const quoted = (text) => encodeURIComponent(text).replace(/'/g, "%27");

  const titleOf = ({ view, theme, day, other }, titles) => {
    const spoken = words.spokenDay(day);
    if (view === "compare") return `Who held what on ${spoken}, compared with ${words.spokenDay(other)}`;
    return `${titles[view === "world" ? theme : "region"]}, ${spoken}`;
  };

  const nameOf = ({ view, day }, kind) => (
    `contact-lines-${view === "world" ? "world" : "region"}-${words.isoDay(day)}.${kind}`);

  const escaped = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

  const frameOf = (src, title) => `<iframe src="${escaped(src)}" title="${escaped(title)}" `
    + 'width="100%" height="480" style="border:0" loading="lazy"></iframe>';

  /* -- the dialog ---------------------------------------------------------------------- */

  const fieldsOf = (form) => Object.fromEntries(new FormData(form));

  /* Offer what the format and the layout can have; what they cannot is not chosen either. */
  const offer = (form) => {
    const { size } = form.elements;
    const { kind } = fieldsOf(form);
    for (const option of size.options) option.hidden = !option.dataset.for.includes(kind);
    if (size.selectedOptions[0].hidden) size.value = kind === "png" ? "2" : "";
    for (const field of form.querySelectorAll("[data-size]")) {
      field.hidden = field.dataset.size !== size.value || !(field.dataset.for || kind).includes(kind);
      field.querySelector("input").disabled = field.hidden;
    }
    find("save-turn").disabled = form.elements.layout.value === "square";
  };

  const write = () => {
    const form = find("save-form");
    offer(form);
    const { state } = page;
    // What is disabled is not among a form's data, and is as usual.
    const fields = { orient: "landscape", ...fieldsOf(form) };
    const view = address.toQuery(state);
    const query = [view, ...optionsOf(fields)].join("&");
    const title = titleOf(state, config.words.titles);
    form.elements.title.placeholder = title;
    find("save-now").textContent = `Save ${fields.kind.toUpperCase()}`;
    for (const link of document.querySelectorAll("[data-data]")) {
      link.href = `${link.pathname}${view}`;
    }
    find("save-command").value = `contact-lines export '${config.site}${query}' -o ${nameOf(state, fields.kind)}`;
    const { origin, pathname } = window.location;
    find("save-embed").value = frameOf(`${origin}${pathname}${view}&embed=1`, fields.title.trim() || title);
    return { image: `${config.image}.${fields.kind}${query}`, preview: `${config.image}.svg${query}` };
  };

  /* The link leads nowhere while what is asked for cannot be made. */
  const told = (fault, image) => {
    find("save-preview").querySelector("figcaption").textContent = fault;
    find("save-preview").removeAttribute("aria-busy");
    if (fault) find("save-now").removeAttribute("href"); else find("save-now").href = image;
  };

  const reason = async (src) => {
    const answer = await fetch(src).catch(() => null);
    if (!answer) return "There is no preview: the server does not answer.";
    return [400, 503].includes(answer.status) ? answer.text() : "There is no preview: the server failed.";
  };

  const preview = ({ image, preview: src }) => {
    const figure = find("save-preview");
    const old = figure.querySelector("img");
    if (old.getAttribute("src") === src) return told("", image);
    const img = new Image();
    figure.setAttribute("aria-busy", "true");
    img.alt = find("sentence").textContent;
    img.onload = () => { if (old.isConnected) { old.replaceWith(img); told("", image); } };
    img.onerror = async () => {
      const fault = await reason(src);
      if (old.isConnected && figure.dataset.asked === src) told(fault, image);
    };
    figure.dataset.asked = src;
    img.src = src;
  };

  const changed = () => {
    const made = write();
    find("save-now").href = made.image;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => preview(made), 250);
  };

  const copy = async (button) => {
    const box = find(button.dataset.copy);
    box.select();
    await navigator.clipboard?.writeText(box.value);
    button.textContent = navigator.clipboard ? "Copied" : "Ctrl+C";
    window.setTimeout(() => { button.textContent = "Copy"; }, 1500);
  };

  /* What closedby="any" does, for Safari, which does not know it: a click that begins and ends
     on the backdrop closes the dialog. It comes to the dialog itself, as one in a gap does. */
  const closeBeside = () => {
    let begun = false;
    const beside = ({ target, clientX: x, clientY: y }) => {
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      return target === dialog && (x < left || x > right || y < top || y > bottom);
    };
    dialog.addEventListener("pointerdown", (event) => { begun = beside(event); });
    dialog.addEventListener("click", (event) => { if (begun && beside(event)) dialog.close(); });
  };

  const open = () => {
    if (find("play").getAttribute("aria-pressed") === "true") find("play").click();
    changed();
    dialog.showModal();
  };

  if (dialog) {
    find("save-open").addEventListener("click", open);
    find("save-form").addEventListener("input", changed);
    find("save-form").addEventListener("submit", (event) => event.preventDefault());
    dialog.addEventListener("click", (event) => {
      if (event.target.dataset.copy) copy(event.target);
    });
    if (!("closedBy" in dialog)) closeBeside();
  }

  return { optionsOf, titleOf, frameOf };
})();

/* In a frame of another page: the legend comes over the map, and a link leads out. */
ContactLines.embed = (() => {
  if (!("embed" in document.body.dataset)) return {};
  const { page, state: address } = ContactLines;
  const find = (id) => document.getElementById(id);

  document.addEventListener("atlas:drawn", () => { find("full").href = address.toQuery(page.state); });
  find("legend-open").addEventListener("click", ({ target }) => {
    const open = target.getAttribute("aria-expanded") !== "true";
    target.setAttribute("aria-expanded", String(open));
    document.body.classList.toggle("with-legend", open);
  });
  return {};
})();
