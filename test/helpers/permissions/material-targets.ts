// What a group has made of what another has, in either state.
import type { Target } from './targets.ts'
import type { World } from './world.ts'

/** Materials of the South West. */
export function materialTargets ({ must, secretOf, atFirst }: World): Target[] {
  const words = { kind: 'exercise', standard: 'lgdss-2016', title: 'Cards', body: 'Cut them out.', points: [8], licence: 'CC-BY-4.0' }
  const begin = async (region: string, by: string, more: object = {}): Promise<string> =>
    (await must(`POST /v1/regions/${region}/materials`, { as: secretOf(by), body: { ...words, ...more } })).body.id
  const publish = async (id: string, by: string) => await must(`POST /v1/materials/${id}/versions/1/publish`, { as: secretOf(by) })
  const [ours, theirs] = ['lead of south-west from EXE', 'lead of london from HCK']
  const make = async (published: boolean) => await atFirst(async () => {
    const source = await begin('london', theirs!)
    await publish(source, theirs!)
    const id = await begin('south-west', ours!, { adapted_from: { material: source, version: 1 } })
    if (published) await publish(id, ours!)
    return { params: { id, number: '1' } }
  })
  const facts = { region: 'south-west' }
  return [
    { label: 'in preparation', state: 'preparation', facts, make: async () => await make(false) },
    { label: 'published', state: 'published', facts, make: async () => await make(true) }
  ]
}
