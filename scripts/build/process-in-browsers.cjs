// The little of Node's `process` that readable-stream asks for, in a browser.
module.exports = {
  browser: true,
  env: {},
  nextTick: (work, ...values) => {
    void Promise.resolve().then(() => work(...values));
  },
};
