/** The looks of the view, set through the CSSOM as those of the page are. The colours are the theme's own. */
const RULES = [
  `.check { flex-grow: 1; min-height: 0; overflow-y: auto; display: flex; flex-direction: column;
     gap: var(--spacingVerticalM); padding: var(--spacingVerticalM) var(--spacingHorizontalL); }`,
  ".check > * { flex-shrink: 0; }",
  `.check h2 { margin: 0; font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400);
     font-weight: var(--fontWeightSemibold); }`,
  ".check p { margin: 0; color: var(--colorNeutralForeground2); overflow-wrap: anywhere; }",
  `.check-options { display: grid; gap: var(--spacingVerticalS) var(--spacingHorizontalM);
     grid-template-columns: repeat(auto-fit, minmax(126px, 1fr)); align-items: end; }`,
  ".check-options select { width: 100%; min-width: 0; }",
  ".check-options > * { min-width: 0; }",
  ".check-wide { grid-column: 1 / -1; }",
  `.check-severities { display: flex; flex-wrap: wrap; gap: var(--spacingHorizontalXS);
     margin: 0; padding: 0; border: 0; }`,
  `.check-box { display: flex; align-items: center; gap: var(--spacingHorizontalXS);
     padding: var(--spacingVerticalXS) 0; cursor: pointer; }`,
  ".check-box input { width: 16px; height: 16px; margin: 0; accent-color: var(--colorBrandBackground); }",
  `.check-box input:focus-visible { outline: 2px solid var(--colorStrokeFocus2);
     outline-offset: 1px; }`,
  `.check details > summary { cursor: pointer; padding: var(--spacingVerticalXS) 0;
     font-weight: var(--fontWeightSemibold); }`,
  ".check details > summary:focus-visible { outline: 2px solid var(--colorStrokeFocus2); }",
  ".check-tables { list-style: none; margin: 0; padding: 0; }",
  `.check-tables > li { padding: var(--spacingVerticalXS) 0;
     border-bottom: 1px solid var(--colorNeutralStroke2); overflow-wrap: anywhere; }`,
  `.check-small { color: var(--colorNeutralForeground2); font-size: var(--fontSizeBase200);
     line-height: var(--lineHeightBase200); }`,
  ".check-list { position: relative; margin: 0; padding: 0; list-style: none; }",
  ".check-list > li { position: absolute; inset-inline: 0; top: 0; }",
  `.check-group { margin: 0; padding: var(--spacingVerticalS) 0 var(--spacingVerticalXS);
     font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200);
     font-weight: var(--fontWeightSemibold); color: var(--colorNeutralForeground2);
     overflow-wrap: anywhere; }`,
  `.check-finding { display: block; width: 100%; text-align: start; font: inherit;
     color: var(--colorNeutralForeground1); background: none; cursor: pointer;
     border: 0; border-inline-start: 4px solid; border-bottom: 1px solid var(--colorNeutralStroke2);
     padding: var(--spacingVerticalXS) var(--spacingHorizontalS); overflow-wrap: anywhere; }`,
  ".check-finding:hover { background-color: var(--colorSubtleBackgroundHover); }",
  `.check-finding:focus-visible { outline: 2px solid var(--colorStrokeFocus2);
     outline-offset: -2px; }`,
  ".check-error { border-inline-start-color: var(--colorStatusDangerForeground1); }",
  ".check-warning { border-inline-start-color: var(--colorStatusWarningForeground1); }",
  ".check-advice { border-inline-start-color: var(--colorBrandForeground1); }",
  ".check-head { display: block; font-weight: var(--fontWeightSemibold); }",
  `.check-details { padding: var(--spacingVerticalXS) var(--spacingHorizontalM)
     var(--spacingVerticalM); background-color: var(--colorNeutralBackground2); }`,
  ".check-details dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 2px 8px; }",
  ".check-details dt { color: var(--colorNeutralForeground2); }",
  ".check-details dd { position: relative; margin: 0; min-width: 0; overflow-wrap: anywhere; }",
  `.check-buttons { display: flex; flex-wrap: wrap; gap: var(--spacingHorizontalS);
     margin-top: var(--spacingVerticalXS); }`,
  ".check-was { color: var(--colorNeutralForeground2); text-decoration: line-through; }",
  ".check-now { font-weight: var(--fontWeightSemibold); }",
  ".check-place { color: var(--colorNeutralForeground2); }",
  `.check-heard { position: absolute; width: 1px; height: 1px; overflow: hidden;
     clip-path: inset(50%); white-space: nowrap; }`,
  ".check-preview { display: flex; flex-direction: column; min-height: 0; }",
  ".check-preview > .check-group { padding-top: 0; }",
  `.check-changes { position: relative; list-style: none; margin: 0; padding: 0; max-height: 30vh;
     overflow-y: auto; background-color: var(--colorNeutralBackground1);
     border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusMedium); }`,
  `.check-changes > li { position: relative; overflow-wrap: anywhere;
     padding: var(--spacingVerticalXS) var(--spacingHorizontalS); }`,
  ".check-changes > li + li { border-top: 1px solid var(--colorNeutralStroke2); }",
  ".check-changes:focus-visible { outline: 2px solid var(--colorStrokeFocus2); }",
  `.check-footer { display: flex; flex-direction: column; gap: var(--spacingVerticalS);
     flex-shrink: 0; max-height: 50vh; overflow-y: auto;
     padding: var(--spacingVerticalS) var(--spacingHorizontalL);
     border-top: 1px solid var(--colorNeutralStroke2);
     background-color: var(--colorNeutralBackground2); }`,
  ".check-footer > * { flex-shrink: 0; }",
  ".check-footer > :empty { display: none; }",
  ".check progress { width: 100%; }",
  "@media (forced-colors: active) { .check-finding { border-inline-start-color: CanvasText; } }",
];

const sheet = new CSSStyleSheet();
for (const rule of RULES) sheet.insertRule(rule, sheet.cssRules.length);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

export {};
