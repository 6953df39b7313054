/** Runs work that SIGINT and SIGTERM end early, with time to clean up: what it throws then says which signal it was. */
export async function untilStopped<Answer> (work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const controller = new AbortController()
  const stop = (name: NodeJS.Signals) => controller.abort(new Error(`Stopped by ${name}: nothing of it is left.`))
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop)
  try {
    return await work(controller.signal)
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop)
  }
}
