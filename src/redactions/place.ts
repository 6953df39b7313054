// Which text an address and a pointer name, as the history knows it.

/** A place where a text stands, or once stood. */
export interface Place {
  /** Where in the history of the subject it was written, with the text. */
  pointers: string[]
  /** Where it stands in what was written there. */
  path: string[]
}

/** What a target is, besides the id that it is known by. */
export type Noun = 'assessments' | 'services' | 'comments' | 'reviews' | 'actions' | 'interests' | 'redactions' | 'help' | 'meetings' | 'rounds' |
  'material_versions' | 'material_uses' | 'threads' | 'messages' |
  'proposals' | 'regions' | 'take-overs'

export interface Named {
  noun: Noun
  /** Its id; of an offer of help the standard and the point, of what is of a material the end of its address. */
  id: string
  /** The code of the council, of an offer of help alone. */
  code?: string
  /** The id of the material, of what is of one. */
  material?: string
  /** The region, of what belongs to one. */
  region?: string
}

const one = /^([a-z]+)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
const known_by_id: string[] = [
  'assessments', 'services', 'comments', 'reviews', 'actions', 'interests', 'redactions', 'meetings', 'rounds', 'threads', 'messages', 'proposals'
]
const of_material = /^materials\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(versions\/[1-9]\d{0,3}|uses\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
const of_region = /^regions\/([a-z0-9-]{1,60})\/(take-overs)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
const region = /^regions\/([a-z0-9-]{1,60})$/
const help = /^councils\/([\w-]{2,20})\/help\/([a-z0-9-]+\/\d{1,4})$/

/** What an address names: undefined where nothing with texts of its own has such an address. */
export function readTarget (target: string): Named | undefined {
  const [, noun, id] = one.exec(target) ?? []
  if (noun && id && known_by_id.includes(noun.toLowerCase())) return { noun: noun.toLowerCase() as Noun, id: id.toLowerCase() }
  const [, material, part] = of_material.exec(target) ?? []
  if (material && part) {
    const id = part.toLowerCase()
    return { noun: id.startsWith('uses/') ? 'material_uses' : 'material_versions', id, material: material.toLowerCase() }
  }
  const [, within, kept, kept_id] = of_region.exec(target) ?? []
  if (within && kept && kept_id) return { noun: kept.toLowerCase() as Noun, id: kept_id.toLowerCase(), region: within }
  const [, itself] = region.exec(target) ?? []
  if (itself) return { noun: 'regions', id: itself, region: itself }
  const [, code, point] = help.exec(target) ?? []
  return code && point ? { noun: 'help', id: point, code } : undefined
}

type Form = [pointer: RegExp, place: (id: string, ...found: string[]) => Place]

const at = (pointer: string, ...path: string[]): Place => ({ pointers: [pointer], path })

/** The texts of each noun by their pointers, as its GET has them. */
const forms: Record<Noun, Form[]> = {
  assessments: [
    // Begun or imported with a summary, or given another.
    [/^\/summary$/, () => ({ pointers: ['', '/summary'], path: ['summary'] })],
    [/^\/scores\/(\d{1,4})\/rationale$/, (_, point) => at(`/scores/${point}`, 'rationale')],
    [/^\/scores\/(\d{1,4})\/evidence\/(\d{1,4})\/(title|url)$/, (_, point, place, field) => at(`/scores/${point}`, 'evidence', place!, field!)]
  ],
  services: [[/^\/(name|description|url|supplier|product)$/, (_, field) => at('', field!)]],
  comments: [[/^\/body$/, id => at(`/comments/${id}`, 'body')]],
  reviews: [
    [/^\/(summary|reason)$/, (id, field) => at(`/reviews/${id}/${field}`, field!)],
    [/^\/points\/(\d{1,4})\/(note|recommendation|good_practice)$/, (id, point, field) => at(`/reviews/${id}/points/${point}`, field!)],
    [/^\/points\/(\d{1,4})\/reply\/reason$/, (id, point) => at(`/reviews/${id}/points/${point}/reply`, 'reason')]
  ],
  actions: [
    [/^\/(action|owner_role)$/, (id, field) => at(`/actions/${id}`, field!)],
    [/^\/reason$/, id => at(`/actions/${id}/reason`, 'reason')]
  ],
  interests: [[/^\/reason$/, id => at(`/interests/${id}`, 'reason')]],
  redactions: [[/^\/reason$/, id => at(`/redactions/${id}`, 'reason')]],
  help: [[/^\/note$/, id => at(`/help/${id}`, 'note')]],
  material_versions: [
    [/^\/(title|summary|body)$/, (id, field) => at(`/${id}`, field!)],
    [/^\/links\/(\d{1,4})\/(title|url)$/, (id, place, field) => at(`/${id}`, 'links', place!, field!)]
  ],
  material_uses: [[/^\/would_change$/, id => at(`/${id}`, 'would_change')]],
  threads: [[/^\/title$/, () => at('', 'title')]],
  messages: [[/^\/body$/, id => at(`/messages/${id}`, 'body')]],
  proposals: [
    [/^\/(name|why)$/, (_, field) => at('', field!)],
    [/^\/reason$/, () => at('/closing', 'reason')]
  ],
  regions: [[/^\/ending_reason$/, () => at('/ending', 'reason')]],
  'take-overs': [
    [/^\/why$/, id => at(`/take-overs/${id}`, 'why')],
    [/^\/reason$/, id => at(`/take-overs/${id}/closing`, 'reason')]
  ],
  meetings: [
    [/^\/(title|about|place)$/, (_, field) => at('', field!)],
    [/^\/(link|reason|outcomes)$/, (_, field) => at(`/${field}`, field!)],
    [/^\/agenda\/(\d{1,4})\/title$/, (_, place) => at('/agenda', 'agenda', place!, 'title')],
    [/^\/actions\/([0-9a-f-]{36})\/text$/, (_, action) => at(`/actions/${action}`, 'text')]
  ],
  rounds: [[/^\/(name|about)$/, (_, field) => at('', field!)]]
}

/** A draft that was deleted took its comments and promises along: its history has them still. */
const below = /^\/(comments|actions)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\/.*)$/

/** Where the text stands that a pointer into a noun names; undefined where it names none. */
export function placeOf ({ noun, id }: Named, pointer: string): Place | undefined {
  const [, inner, inner_id, rest] = noun === 'assessments' ? below.exec(pointer) ?? [] : []
  if (inner) return placeOf({ noun: inner as Noun, id: inner_id! }, rest!)
  for (const [form, place] of forms[noun]) {
    const found = form.exec(pointer)
    if (found) return place(id, ...found.slice(1))
  }
}

/** Whether a pointer names one of several texts that move when one before them goes: what stood there earlier may have been another. */
export const isInList = ({ path }: Place): boolean => path.length > 1
