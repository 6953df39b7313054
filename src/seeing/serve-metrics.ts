import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Metrics } from './open-metrics.ts'

export interface MetricsAddress {
  host: string
  /** 0 takes any free one. */
  port: number
}

/** Serves /metrics at an address of its own, which need not be open to those who call the service. Throws where it is taken. */
export async function serveMetrics (metrics: Metrics, { host, port }: MetricsAddress): Promise<{ port: number, close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end()
    metrics.print().then(
      text => response.writeHead(200, { 'content-type': metrics.content_type }).end(text),
      error => response.writeHead(500).end(String(error))
    )
  })
  server.listen(port, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }
}
