export { default as phrases } from "../../../addin/locales/expressions/fr.json";
export { default as functions } from "../../../addin/locales/functions/fr.json";
export { default as messages } from "../../../addin/locales/messages/fr.json";
export { default as pane } from "../../../addin/locales/pane/fr.json";
