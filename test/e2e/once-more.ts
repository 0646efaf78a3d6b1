/**
 * Two browsers and a spreadsheet beside them share two cores: a test that fails is run once more,
 * and both failures are told. What is wrong fails twice.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
