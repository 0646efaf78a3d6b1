/**
 * The looks of the view, set through the CSSOM as those of the page are: what makes the pane's other
 * styles is merged into its first load, and stays so if this view leaves it alone. The colours are
 * the theme's own.
 */
const RULES = [
  `.templates { flex-grow: 1; min-height: 0; overflow-y: auto; display: flex;
     flex-direction: column; gap: var(--spacingVerticalM);
     padding: var(--spacingVerticalM) var(--spacingHorizontalL); }`,
  ".templates > * { flex-shrink: 0; }",
  `.templates h2 { margin: 0; font-size: var(--fontSizeBase400);
     line-height: var(--lineHeightBase400); font-weight: var(--fontWeightSemibold); }`,
  ".templates p, .templates-footer p { margin: 0; color: var(--colorNeutralForeground2); }",
  `.templates-options { display: grid; gap: var(--spacingVerticalM) var(--spacingHorizontalM);
     grid-template-columns: repeat(auto-fit, minmax(132px, 1fr)); align-items: end; }`,
  ".templates-options select, .templates-footer select { width: 100%; min-width: 0; }",
  ".templates-options > *, .templates-footer > * { min-width: 0; }",
  ".templates-wide { grid-column: 1 / -1; }",
  `.templates .templates-small, .templates-footer .templates-small {
     font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }`,
  ".templates-search > * { max-width: none; width: 100%; }",
  ".templates-list { list-style: none; margin: 0; padding: 0; }",
  ".templates-list > li { border-bottom: 1px solid var(--colorNeutralStroke2); }",
  ".templates-row { display: flex; align-items: center; gap: var(--spacingHorizontalXS); }",
  `.templates-row label { flex-grow: 1; min-width: 0; display: flex; align-items: flex-start;
     gap: var(--spacingHorizontalS); padding: var(--spacingVerticalS) 0; cursor: pointer; }`,
  `.templates-row input { appearance: none; flex-shrink: 0; width: 16px; height: 16px;
     margin: 2px 0 0; margin-inline-start: 2px; border: 1px solid var(--colorNeutralStrokeAccessible);
     border-radius: var(--borderRadiusSmall); background-color: var(--colorNeutralBackground1);
     font: bold 12px/14px sans-serif; text-align: center; cursor: pointer; }`,
  `.templates-row input:checked { border-color: var(--colorCompoundBrandBackground);
     background-color: var(--colorCompoundBrandBackground);
     color: var(--colorNeutralForegroundInverted); }`,
  '.templates-row input:checked::before { content: "✓"; content: "✓" / ""; }',
  `@media (forced-colors: active) { .templates-row input { appearance: auto; }
     .templates-row input:checked::before { content: none; } }`,
  `.templates-row input:focus-visible { outline: 2px solid var(--colorStrokeFocus2);
     outline-offset: 1px; }`,
  ".templates-words { min-width: 0; overflow-wrap: anywhere; }",
  ".templates-words > * { display: block; }",
  `.templates-id { color: var(--colorNeutralForeground2); font-size: var(--fontSizeBase200);
     line-height: var(--lineHeightBase200); }`,
  ".templates-preview { padding: 0 0 var(--spacingVerticalM); }",
  `.templates-preview table { width: 100%; margin: var(--spacingVerticalXS) 0;
     table-layout: fixed; border-collapse: collapse; background-color: var(--colorNeutralBackground1);
     font-size: var(--fontSizeBase100); line-height: var(--lineHeightBase100);
     font-variant-numeric: tabular-nums; }`,
  `.templates-preview caption { padding-bottom: var(--spacingVerticalXS); text-align: start;
     font-weight: var(--fontWeightSemibold); font-size: var(--fontSizeBase200);
     line-height: var(--lineHeightBase200); }`,
  ".templates-preview caption span { display: block; font-weight: normal; }",
  `.templates-preview th, .templates-preview td { padding: 2px var(--spacingHorizontalXS);
     border: 1px solid var(--colorNeutralStroke1); vertical-align: top; text-align: start;
     font-weight: normal; overflow-wrap: anywhere; }`,
  ".templates-preview th { padding: 2px 1px; hyphens: auto; }",
  ".templates-preview thead th { font-weight: var(--fontWeightSemibold); }",
  ".templates-preview thead th:first-child { width: 27%; }",
  `.templates-preview .templates-input { background-color: var(--colorPaletteYellowBackground1);
     color: var(--colorNeutralForeground1); }`,
  ".templates-preview .templates-figure { text-align: end; }",
  `.templates-footer { display: flex; flex-direction: column; gap: var(--spacingVerticalS);
     flex-shrink: 0; max-height: 65vh; overflow-y: auto;
     padding: var(--spacingVerticalM) var(--spacingHorizontalL);
     border-top: 1px solid var(--colorNeutralStroke2);
     background-color: var(--colorNeutralBackground2); }`,
  ".templates-footer > * { flex-shrink: 0; }",
  ".templates-footer > :empty { display: none; }",
  `.templates-between { display: flex; flex-wrap: wrap; align-items: center;
     justify-content: space-between; gap: var(--spacingHorizontalS); }`,
];

const sheet = new CSSStyleSheet();
for (const rule of RULES) sheet.insertRule(rule, sheet.cssRules.length);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

export {};
