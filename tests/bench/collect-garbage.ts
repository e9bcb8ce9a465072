/** Loaded before a measured server (`--expose-gc --import`): SIGUSR2 collects garbage, so that memory is compared clean. */
process.on('SIGUSR2', () => globalThis.gc?.());
