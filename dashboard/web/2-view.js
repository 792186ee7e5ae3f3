"use strict";
/* Pan and zoom: a view is {x, y, k}, the point of the paper in the middle and the zoom.
   Strokes keep their width by vector-effect; names and marks by the property --u, the map
   units of one screen pixel. */
ContactLines.view = (() => {
  const { names } = ContactLines;
  const NEAREST = 40;
  const ZOOMS = [0.68, 1, 1.6, 2.5, 4, 6.5, 10];
  const DEFAULT_SCALE = 0.6;

  /* Pixels per map unit before zooming: the paper covers the window ("slice") or lies whole in it ("meet"). */
  const fitted = (width, height, paper) => (paper.fit === "slice" ? Math.max : Math.min)(
    width / paper.width, height / paper.height);

  const labelLevel = (scale) => {
    let level = 0;
    ZOOMS.forEach((zoom, i) => { if (zoom * DEFAULT_SCALE <= scale * 1.001) level = i; });
    return level;
  };

  const clamped = ({ x, y, k }, paper) => {
    const zoom = Math.min(NEAREST, Math.max(1, k));
    const reach = (size) => [size / 2 / zoom, size - size / 2 / zoom];
    const within = (value, [low, high]) => Math.min(high, Math.max(low, value));
    return { x: within(x, reach(paper.width)), y: within(y, reach(paper.height)), k: zoom };
  };

  const home = (paper) => ({ x: paper.width / 2, y: paper.height / 2, k: 1 });

  const apply = (svg, view, paper) => {
    const { x, y, k } = view;
    const dx = paper.width / 2 - x * k;
    const dy = paper.height / 2 - y * k;
    svg.querySelector(".view").setAttribute("transform", `translate(${dx} ${dy}) scale(${k})`);
    shown.set(svg, view);
    size(svg, k, paper);
  };

  /* Where each document was last put. */
  const shown = new WeakMap();

  const size = (svg, k, paper) => {
    const { width, height } = svg.getBoundingClientRect();
    if (!width) return;
    const scale = fitted(width, height, paper) * k;
    svg.style.setProperty("--u", 1 / scale);
    for (const hatch of svg.querySelectorAll(".hatching")) {
      hatch.setAttribute("patternTransform", `rotate(${hatch.dataset.turn}) scale(${1 / scale})`);
    }
    const level = String(paper.labels.length ? labelLevel(scale) : 0);
    if (svg.dataset.zoom !== level) svg.dataset.zoom = level;
    if (paper.view === "region") {
      names.fit(svg, shown.get(svg) || home(paper), scale, { width, height }, paper);
    }
    svg.classList.toggle("near", k >= 2);
  };

  /* From a point of the screen to a point of the paper. */
  const onPaper = (svg, view, paper, clientX, clientY) => {
    const box = svg.getBoundingClientRect();
    const scale = fitted(box.width, box.height, paper) * view.k;
    return {
      x: view.x + (clientX - box.left - box.width / 2) / scale,
      y: view.y + (clientY - box.top - box.height / 2) / scale,
      scale,
    };
  };

  const zoomedAt = (view, point, factor, paper) => {
    const k = Math.min(NEAREST, Math.max(1, view.k * factor));
    const part = view.k / k;
    return clamped({ x: point.x + (view.x - point.x) * part,
                     y: point.y + (view.y - point.y) * part, k }, paper);
  };

  /* Wheel, drag, pinch and double click. `get` and `set` hold the view. */
  const listen = (svg, paper, get, set) => {
    const fingers = new Map();
    const zoom = (event, factor) => {
      event.preventDefault();
      const point = onPaper(svg, get(), paper, event.clientX, event.clientY);
      set(zoomedAt(get(), point, factor, paper));
    };
    // The pinch of a trackpad comes as a wheel with Ctrl, and 100 of it are a factor of e.
    svg.addEventListener("wheel", (event) => {
      zoom(event, Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0022)));
    }, { passive: false });
    // Safari tells of that pinch by events of its own, and of fingers on the glass by both.
    let spread = 1;
    svg.addEventListener("gesturestart", (event) => {
      event.preventDefault();
      spread = event.scale;
    });
    svg.addEventListener("gesturechange", (event) => {
      zoom(event, fingers.size ? 1 : event.scale / spread);
      spread = event.scale;
    });
    svg.addEventListener("dblclick", (event) => {
      const point = onPaper(svg, get(), paper, event.clientX, event.clientY);
      set(zoomedAt(get(), point, event.shiftKey ? 0.5 : 2, paper));
    });
    svg.addEventListener("pointerdown", (event) => {
      fingers.set(event.pointerId, event);
      svg.dataset.dragged = "";
    });
    svg.addEventListener("pointermove", (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const others = [...fingers.values()].filter((f) => f.pointerId !== event.pointerId);
      if (others.length) {
        pinch(before, event, others[0]);
      } else {
        drag(before, event);
      }
    });
    const drag = (before, event) => {
      const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
      if (!svg.dataset.dragged && Math.hypot(dx, dy) < 4) return;
      if (!svg.dataset.dragged) svg.setPointerCapture(event.pointerId);
      svg.dataset.dragged = "yes";
      fingers.set(event.pointerId, event);
      const { scale } = onPaper(svg, get(), paper, 0, 0);
      const view = get();
      set(clamped({ x: view.x - dx / scale, y: view.y - dy / scale, k: view.k }, paper));
    };
    const pinch = (before, event, other) => {
      const spread = (a) => Math.hypot(a.clientX - other.clientX, a.clientY - other.clientY);
      const middle = onPaper(svg, get(), paper, (event.clientX + other.clientX) / 2,
        (event.clientY + other.clientY) / 2);
      svg.dataset.dragged = "yes";
      fingers.set(event.pointerId, event);
      set(zoomedAt(get(), middle, spread(event) / Math.max(1, spread(before)), paper));
    };
    for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
      svg.addEventListener(end, (event) => fingers.delete(event.pointerId));
    }
  };

  return { apply, size, home, clamped, zoomedAt, listen, fitted };
})();
