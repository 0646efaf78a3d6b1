/** The bar between grid and pane: Excel's pane can be made wider and narrower too. */

const NARROWEST = 320;
const WIDEST = 450;
const STANDARD = 380;
const STEP = 10;

/** Makes `bar` change the width of `pane`, by pointer and by arrow keys. */
export function addSplitter(bar: HTMLElement, pane: HTMLElement): void {
  let width = STANDARD;

  const set = (wanted: number) => {
    width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
    pane.style.width = `${width}px`;
    bar.setAttribute("aria-valuenow", String(width));
  };

  bar.tabIndex = 0;
  bar.setAttribute("role", "separator");
  bar.setAttribute("aria-label", "Width of the task pane");
  bar.setAttribute("aria-orientation", "vertical");
  bar.setAttribute("aria-valuemin", String(NARROWEST));
  bar.setAttribute("aria-valuemax", String(WIDEST));
  set(STANDARD);

  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    // The iframe would swallow the movement.
    pane.classList.add("resizing");
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  bar.addEventListener("pointerup", (event) => {
    bar.releasePointerCapture(event.pointerId);
    pane.classList.remove("resizing");
  });
  bar.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") set(width + STEP);
    if (event.key === "ArrowRight") set(width - STEP);
  });
}
