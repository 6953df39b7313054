import type { Config } from '../config.ts'

export interface OpenDatabase {
  /** As the owner, for migrations. */
  owner_url: string
  /** As the service: its role is set where the URL's user is the owner. */
  service: { url: string, role?: string, prepared_statements?: boolean }
  close: () => Promise<void>
}

export interface Opening {
  /** Claims the sole right to serve from the embedded server's data. */
  serving?: boolean
  log?: (message: string) => void
}

/** The database that the configuration names: DATABASE_URL, or else the embedded server, which is loaded only then. */
export async function openDatabase (config: Config, { serving = false, log }: Opening = {}): Promise<OpenDatabase> {
  const { database_url, migration_database_url, data_dir, data_dir_given, prepared_statements } = config
  if (database_url) {
    return {
      owner_url: migration_database_url ?? database_url,
      service: { url: database_url, role: migration_database_url ? undefined : 'standpoint_app', prepared_statements },
      close: async () => {}
    }
  }
  const { openEmbeddedServer } = await import('./embedded-server.ts')
  const server = await openEmbeddedServer({ data_dir, serving, keep_running: serving, log, fallback: !data_dir_given })
  return { owner_url: server.owner_url, service: { url: server.service_url, prepared_statements }, close: () => server.close() }
}
