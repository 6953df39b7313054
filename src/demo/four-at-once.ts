/** Does the work for each item, four at a time: councils do not wait for each other, and the pool is not exhausted. */
export async function fourAtOnce<Item> (items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all([worker(), worker(), worker(), worker()])
}
