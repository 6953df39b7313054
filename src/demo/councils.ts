// The councils and services of the demo, written by hand: names and codes are facts, as the public register has them.
// What the demo says about how they score is invented.

export type DemoCouncilType = 'LBO' | 'UA' | 'MD' | 'CTY' | 'NMD'

export interface DemoCouncil {
  code: string
  name: string
  gss_code: string
  /** London borough, unitary, metropolitan district, county or (non-metropolitan) district. */
  type: DemoCouncilType
  nation: 'England'
  /** The register code of the county that a two-tier district lies in. */
  county: string | null
  /** The peer group, which is not the statistical region: Wiltshire is in the South group. */
  region: 'london' | 'midlands' | 'south' | 'south-west'
}

export interface DemoService {
  name: string
  slug: string
  description: string
  /** Its number in the Local Government Services List, where known for certain. */
  lgsl: number | null
  /** The types of council that run it: in two-tier areas bins are the district's and roads the county's. */
  run_by: readonly DemoCouncilType[]
}

const england = { nation: 'England', county: null } as const

export const demoCouncils: readonly DemoCouncil[] = [
  { ...england, code: 'CMD', name: 'London Borough of Camden', gss_code: 'E09000007', type: 'LBO', region: 'london' },
  { ...england, code: 'CRY', name: 'London Borough of Croydon', gss_code: 'E09000008', type: 'LBO', region: 'london' },
  { ...england, code: 'GRE', name: 'Royal Borough of Greenwich', gss_code: 'E09000011', type: 'LBO', region: 'london' },
  { ...england, code: 'HCK', name: 'London Borough of Hackney', gss_code: 'E09000012', type: 'LBO', region: 'london' },

  { ...england, code: 'BIR', name: 'Birmingham City Council', gss_code: 'E08000025', type: 'MD', region: 'midlands' },
  { ...england, code: 'LCE', name: 'Leicester City Council', gss_code: 'E06000016', type: 'UA', region: 'midlands' },
  { ...england, code: 'NTT', name: 'Nottinghamshire County Council', gss_code: 'E10000024', type: 'CTY', region: 'midlands' },

  { ...england, code: 'BUC', name: 'Buckinghamshire Council', gss_code: 'E06000060', type: 'UA', region: 'south' },
  { ...england, code: 'OXF', name: 'Oxfordshire County Council', gss_code: 'E10000025', type: 'CTY', region: 'south' },
  { ...england, code: 'RDG', name: 'Reading Borough Council', gss_code: 'E06000038', type: 'UA', region: 'south' },
  { ...england, code: 'WIL', name: 'Wiltshire Council', gss_code: 'E06000054', type: 'UA', region: 'south' },

  { ...england, code: 'BST', name: 'Bristol City Council', gss_code: 'E06000023', type: 'UA', region: 'south-west' },
  { ...england, code: 'CON', name: 'Cornwall Council', gss_code: 'E06000052', type: 'UA', region: 'south-west' },
  { ...england, code: 'DEV', name: 'Devon County Council', gss_code: 'E10000008', type: 'CTY', region: 'south-west' },
  { ...england, code: 'EXE', name: 'Exeter City Council', gss_code: 'E07000041', type: 'NMD', county: 'DEV', region: 'south-west' },
  { ...england, code: 'PLY', name: 'Plymouth City Council', gss_code: 'E06000026', type: 'UA', region: 'south-west' }
]

const singleTier = ['LBO', 'UA', 'MD'] as const

export const demoServices: readonly DemoService[] = [
  {
    name: 'Report a missed bin',
    slug: 'report-a-missed-bin',
    description: 'Tell the council that a bin, box or bag was left behind on collection day, and learn when the crew comes back.',
    lgsl: null,
    run_by: [...singleTier, 'NMD']
  },
  {
    name: 'Pay council tax',
    slug: 'pay-council-tax',
    description: 'See what is owed for the year, pay it by card or set up a direct debit.',
    lgsl: null,
    run_by: [...singleTier, 'NMD']
  },
  {
    name: 'Book a bulky waste collection',
    slug: 'book-a-bulky-waste-collection',
    description: 'Have furniture and other large items taken away: choose a day, list the items and pay.',
    lgsl: null,
    run_by: [...singleTier, 'NMD']
  },
  {
    name: 'Apply for a resident parking permit',
    slug: 'apply-for-a-resident-parking-permit',
    description: 'Get or renew a permit to park at home inside a controlled parking zone.',
    lgsl: 474,
    run_by: [...singleTier, 'CTY']
  },
  {
    name: 'Apply for a Blue Badge',
    slug: 'apply-for-a-blue-badge',
    description: 'Apply for or renew the badge that lets disabled people park closer to where they are going.',
    lgsl: 279,
    run_by: [...singleTier, 'CTY']
  },
  {
    name: 'Report a pothole',
    slug: 'report-a-pothole',
    description: 'Show on a map where a road or pavement is damaged, and follow what is done about it.',
    lgsl: null,
    run_by: [...singleTier, 'CTY']
  }
]
