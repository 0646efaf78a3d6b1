export { default as phrases } from "../../../addin/locales/expressions/ru.json";
export { default as functions } from "../../../addin/locales/functions/ru.json";
export { default as messages } from "../../../addin/locales/messages/ru.json";
export { default as pane } from "../../../addin/locales/pane/ru.json";
