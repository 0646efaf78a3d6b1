export { default as phrases } from "../../../addin/locales/expressions/zh.json";
export { default as functions } from "../../../addin/locales/functions/zh.json";
export { default as messages } from "../../../addin/locales/messages/zh.json";
export { default as pane } from "../../../addin/locales/pane/zh.json";
