// Keeps a page that is left open up to date: <main data-live="/v1/regions/south-west/live"> says where its changes are told. Each time
// the page itself is asked for, and what is in its <main> takes the place of what was there.
// Without this script, and while it cannot do its work, the page stands as it came.

const main = document.querySelector('main[data-live]')

/** A page that is not told of changes asks this often. */
const minute_ms = 60_000
/** The service sends something every 20 s: after so long without, the connection is dead, even if nobody has said so. */
const silence_ms = 70_000
const patience_ms = 20_000

const filesOf = page => [...page.querySelectorAll('link[rel=stylesheet], script[src]')].map(one => one.getAttribute('href') ?? one.getAttribute('src'))

/** Whether a page needs files that are not here, as after an update of the service. What a browser's extensions add makes no difference. */
const needsOthers = page => filesOf(page).some(file => !filesOf(document).includes(file))

/** What the reader has done to the content, by the ids of the elements; gives a function that does it to what stands there then. */
function keepState () {
  const focused = main.contains(document.activeElement) ? document.activeElement.id : ''
  const opened = [...main.querySelectorAll('details[id]')].map(({ id, open }) => [id, { open }])
  const filled = [...main.querySelectorAll('input[id], select[id], textarea[id]')]
    .map(({ id, value, checked }) => [id, checked === undefined ? { value } : { value, checked }])
  const { scrollX, scrollY } = window
  return () => {
    for (const [id, state] of [...opened, ...filled]) {
      const element = document.getElementById(id)
      if (element) Object.assign(element, state)
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  }
}

/** Says it to those who cannot see it, politely; within a minute the same words are not said again. */
function announce () {
  const status = [...document.querySelectorAll('[role=status]')].find(one => !main.contains(one))
  if (!status) return
  const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hour12: false })
  const words = [status.dataset.updated, time].filter(Boolean).join(': ')
  if (status.textContent !== words) status.textContent = words
}

// As it came, and not as it is after the reader has opened something in it.
let shown = main?.innerHTML

function show (page) {
  const fresh = page.querySelector('main')
  if (!fresh) throw new Error('there is no main in it')
  if (needsOthers(page)) return window.location.reload()
  const content = fresh.innerHTML
  if (content === shown) return
  shown = content
  const restore = keepState()
  main.replaceChildren(...fresh.childNodes)
  document.title = page.title
  restore()
  announce()
}

let asking = false
let asked_again = false

/** Asks for the page and shows it: once at a time, and once more where that was wanted meanwhile. */
async function refresh () {
  if (asking) {
    asked_again = true
    return
  }
  asking = true
  do {
    asked_again = false
    try {
      // By its ETag: where nothing has changed nothing is sent.
      const answer = await fetch(window.location.href, { cache: 'no-cache', headers: { accept: 'text/html' }, signal: AbortSignal.timeout(patience_ms) })
      if (!answer.ok) throw new Error(`answered with ${answer.status}`)
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'))
      // It may come from memory, while the database is away.
      main.toggleAttribute('data-stale', answer.headers.get('cache-status')?.includes('stale') ?? false)
    } catch {
      main.setAttribute('data-stale', '')
    }
  } while (asked_again && !document.hidden)
  asking = false
}

/** The stream of changes; undefined while the page is hidden. */
let source
let heard_at = 0

function stop () {
  source?.close()
  source = undefined
}

function listen () {
  stop()
  const own = source = new EventSource(main.dataset.live)
  const hear = () => { heard_at = Date.now() }
  hear()
  own.addEventListener('beat', hear)
  own.addEventListener('changed', () => {
    hear()
    refresh()
  })
  // What changed before it was open. When it opens again by itself, the service says whether anything was missed.
  own.addEventListener('open', refresh, { once: true })
  own.addEventListener('open', hear)
}

/** Sees to it that a page whose stream was refused, or has died, is not out of date for long. */
function check () {
  if (document.hidden) return
  const silent = Date.now() - heard_at > silence_ms
  if (source?.readyState !== EventSource.OPEN || silent || main.hasAttribute('data-stale')) refresh()
  if (!source || source.readyState === EventSource.CLOSED || silent) listen()
}

function follow () {
  if (document.hidden) stop()
  else {
    refresh()
    listen()
  }
}

if (main) {
  document.addEventListener('visibilitychange', follow)
  setInterval(check, minute_ms)
  if (!document.hidden) listen()
}
