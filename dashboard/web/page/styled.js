/** Style sheets that a page does without at first. */

/** That the rules of a sheet hold; those of none do already. @param {string} href @returns {Promise<void>} */
export const styled = async (href) => {
  if (!href || document.querySelector(`link[rel="stylesheet"][href="${href}"]`)) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  await new Promise((done, failed) => {
    link.onload = done;
    link.onerror = (event) => { link.remove(); failed(event); };
    document.head.append(link);
  });
};
