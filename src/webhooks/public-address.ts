// Which addresses a webhook may lead to: those of the public internet, so that nobody has the service speak to what stands behind it.
import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** What IANA's special-purpose registry has of IPv4 that is not globally reachable, and multicast. */
const special = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3]
] as const) special.addSubnet(net, prefix, 'ipv4')

/** Of IPv6 what is handed out as global unicast, but for what stands for something else: protocols, examples, 6to4. */
const global_unicast = new BlockList()
global_unicast.addSubnet('2000::', 3, 'ipv6')
const special_unicast = new BlockList()
for (const [net, prefix] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) special_unicast.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address is of the public internet. */
export function isPublic (address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && global_unicast.check(address, 'ipv6') && !special_unicast.check(address, 'ipv6')
}

/** The IP address that a link names itself, without any name to look up. */
export function literalIn ({ hostname }: URL): string | undefined {
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(host) ? host : undefined
}

/**
 * Looks a name up for a connection, which is then made to what was found and nowhere else: whatever the name leads to a moment later. One
 * address that is not public is enough to refuse all of them.
 */
export const lookUpPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '')
    const hidden = addresses.find(({ address }) => !isPublic(address))
    if (hidden || addresses.length === 0) return done(new Error('its name leads to an address that is not of the public internet'), '')
    if (options.all) done(null, addresses)
    else done(null, addresses[0]!.address, addresses[0]!.family)
  })
}
