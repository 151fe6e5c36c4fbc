// Enlarge the drawing with buttons or with the wheel and Ctrl, and move it by dragging.

"use strict";

const [SMALLEST, LARGEST, STEP] = [0.2, 5, 1.25];

function startZoom() {
  const box = find("drawing");
  const svg = box.querySelector("svg");
  if (!svg) return;
  const width = parseFloat(svg.getAttribute("width"));
  let scale = 1;
  const zoom = (to) => {
    scale = Math.min(LARGEST, Math.max(SMALLEST, to));
    const before = [(box.scrollLeft + box.clientWidth / 2) / box.scrollWidth, (box.scrollTop + box.clientHeight / 2) / box.scrollHeight];
    Object.assign(svg.style, { width: `${scale * width}px`, minWidth: "0", maxWidth: "none" });
    box.scrollLeft = before[0] * box.scrollWidth - box.clientWidth / 2;
    box.scrollTop = before[1] * box.scrollHeight - box.clientHeight / 2;
  };
  const now = () => svg.getBoundingClientRect().width / width;
  find("zoom-in").addEventListener("click", () => zoom(now() * STEP));
  find("zoom-out").addEventListener("click", () => zoom(now() / STEP));
  find("zoom-fit").addEventListener("click", () => zoom((box.clientWidth - 20) / width));
  box.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(now() * (event.deltaY < 0 ? STEP : 1 / STEP));
    },
    { passive: false },
  );
  let grip = null;
  box.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || event.button !== 0 || event.target.closest("[data-node]")) return;
    grip = [event.clientX + box.scrollLeft, event.clientY + box.scrollTop];
  });
  box.addEventListener("pointermove", (event) => {
    if (!grip) return;
    box.scrollLeft = grip[0] - event.clientX;
    box.scrollTop = grip[1] - event.clientY;
  });
  for (const end of ["pointerup", "pointerleave"]) box.addEventListener(end, () => (grip = null));
}
