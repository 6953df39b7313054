// Loaded beside the service, with --expose-gc: what is garbage is collected when it is told to, so that memory in use can be seen.
process.on('SIGUSR2', () => {
  for (let n = 0; n < 3; n++) globalThis.gc?.()
})
