/* Sizes of the first paint: names and hatches in screen pixels, before any file has come.
   The same rules as ContactLines.view.size; this is the only script inside the page. */
(() => {
  const svg = document.querySelector(".map:not([hidden]) > .plate");
  const { width, height } = svg.getBoundingClientRect();
  const box = svg.viewBox.baseVal;
  const fit = svg.preserveAspectRatio.baseVal.meetOrSlice === 2 ? Math.max : Math.min;
  const scale = fit(width / box.width, height / box.height) * Number(svg.dataset.k);
  if (!scale) return;
  svg.style.setProperty("--u", 1 / scale);
  for (const hatch of svg.querySelectorAll(".hatching")) {
    hatch.setAttribute("patternTransform", `rotate(${hatch.dataset.turn}) scale(${1 / scale})`);
  }
  const level = svg.dataset.zooms.split(" ").filter((zoom) => zoom <= scale * 1.001).length - 1;
  svg.dataset.zoom = Math.max(0, level);
  svg.classList.toggle("near", Number(svg.dataset.k) >= 2);
})();
