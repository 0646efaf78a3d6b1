export { default as phrases } from "../../../addin/locales/expressions/ar.json";
export { default as functions } from "../../../addin/locales/functions/ar.json";
export { default as messages } from "../../../addin/locales/messages/ar.json";
export { default as pane } from "../../../addin/locales/pane/ar.json";
