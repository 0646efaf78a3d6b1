/** The page's drop-downs close when one clicks elsewhere or presses Escape. */
export function closePopupsOutside(): void {
  const closeExcept = (target: Node | null) => {
    document.querySelectorAll<HTMLDetailsElement>("details[open]").forEach((details) => {
      if (target === null || !details.contains(target)) details.open = false;
    });
  };
  document.addEventListener("pointerdown", (event) => {
    closeExcept(event.target instanceof Node ? event.target : null);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeExcept(null);
  });
}
