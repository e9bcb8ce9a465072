/** The stock provider says this of each of our JSON messages and goes on, as it should; hundreds of lines of it tell nobody anything. */
export const onConsoleLog = (log: string): false | undefined =>
  log
    .trim()
    .split('\n')
    .every((line) => line === 'Unable to compute message')
    ? false
    : undefined;
