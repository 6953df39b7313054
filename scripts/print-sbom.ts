// Prints what ships as a CycloneDX bill of materials, from package-lock.json alone: every platform's packages, whatever is installed here.
// npm writes it, of all packages; with --omit=dev it would leave out what tools and the service both use.
import { execFileSync } from 'node:child_process'
import { nameOf, packagesIn, readLockfile } from './lockfile.ts'

interface Component {
  'bom-ref': string
  name: string
  version: string
  properties?: { name: string, value: string }[]
}

interface Bill {
  metadata: { component: Component }
  components: Component[]
  dependencies: { ref: string, dependsOn?: string[] }[]
}

const shipped = new Set(packagesIn(readLockfile('package-lock.json')).filter(([, { dev }]) => !dev).map(([path, { version }]) => `${nameOf(path)}@${version}`))
const whole = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
const bill: Bill = JSON.parse(whole)

// It is called by its folder's name otherwise.
bill.metadata.component.name = 'standpoint'
bill.components = bill.components
  .filter(({ name, version }) => shipped.has(`${name}@${version}`))
  .map(component => ({ ...component, properties: component.properties?.filter(({ name }) => name !== 'cdx:npm:package:development') }))
const kept = new Set([bill.metadata.component['bom-ref'], ...bill.components.map(component => component['bom-ref'])])
bill.dependencies = bill.dependencies.filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn?.filter(other => kept.has(other)) }))
console.log(JSON.stringify(bill, null, 2))
