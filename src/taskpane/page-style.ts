/**
 * The few rules for the page itself. Set through the CSSOM, since the page's security policy takes
 * no style but what scripts of its own put there.
 */
const RULES = [
  "body { margin: 0; }",
  `.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden;
     clip-path: inset(50%); white-space: nowrap; }`,
];

const sheet = new CSSStyleSheet();
for (const rule of RULES) sheet.insertRule(rule);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

export {};
