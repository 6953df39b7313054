/** Does something with each, as many at once as an app has connections in tests. */
export async function inLanes<One> (all: Iterable<One>, work: (one: One) => Promise<unknown>): Promise<void> {
  const left = [...all]
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
  }))
}
