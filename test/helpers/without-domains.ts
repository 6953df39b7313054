// Loaded before tap in every test file. tap follows each promise, from its making until it is collected, to say which test an error that nobody
// caught came from: a fifth of what the suite takes. Without that such an error ends the file, which fails all the same.
import asyncHooks from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'

const hook: asyncHooks.AsyncHook = { enable: () => hook, disable: () => hook }
asyncHooks.createHook = () => hook
syncBuiltinESMExports()
