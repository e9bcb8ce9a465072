/** The package's types are of a default export that its CommonJS file doesn't have; its other file has it. */
declare module 'bidi-js/dist/bidi.mjs' {
  const bidiFactory: typeof import('bidi-js').default;
  export default bidiFactory;
}
