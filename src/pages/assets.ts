// The files that pages are shown with. Their names say what is in them, so that a browser asks for each once.
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { notFound } from '../errors.ts'
import { everyone } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { readStylesheet } from './stylesheet.ts'

const read = (file: string) => readFileSync(new URL(`assets/${file}`, import.meta.url), 'utf8')

interface Asset {
  type: string
  text: string
}

const sources: Record<string, () => Asset> = {
  'pages.css': () => ({ type: 'text/css; charset=utf-8', text: readStylesheet() }),
  'live.js': () => ({ type: 'text/javascript; charset=utf-8', text: read('live.js') }),
  'icon.svg': () => ({ type: 'image/svg+xml; charset=utf-8', text: read('icon.svg') })
}

export interface Assets {
  /** Where each file is, such as `/assets/pages-1a2b3c4d.css` for `pages.css`. */
  addresses: Record<string, string>
  at: (name: string) => Asset | undefined
}

/** Every file of the pages, read once. */
export function readAssets (): Assets {
  const by_name = new Map<string, Asset>()
  const addresses = Object.entries(sources).map(([file, source]) => {
    const asset = source()
    const name = file.replace('.', `-${hash('sha256', asset.text, 'hex').slice(0, 12)}.`)
    by_name.set(name, asset)
    return [file, `/assets/${name}`]
  })
  return { addresses: Object.fromEntries(addresses), at: name => by_name.get(name) }
}

/** `GET /assets/{asset}`, for a year: another content has another name. */
export function serveAssets (assets: Assets): Routes {
  return async app => {
    app.get('/assets/:asset', {
      config: { access: everyone, in_memory: 'standards' },
      schema: { hide: true, params: { $ref: 'asset_params.json#' } }
    }, async (request, reply) => {
      const asset = assets.at(request.params.asset)
      if (!asset) throw notFound()
      return reply.type(asset.type).header('cache-control', 'public, max-age=31536000, immutable').resource(asset.text)
    })
  }
}
