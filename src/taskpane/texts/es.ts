export { default as phrases } from "../../../addin/locales/expressions/es.json";
export { default as functions } from "../../../addin/locales/functions/es.json";
export { default as messages } from "../../../addin/locales/messages/es.json";
export { default as pane } from "../../../addin/locales/pane/es.json";
