import neostandard from 'neostandard'

export default [
  ...neostandard({ ts: true, ignores: ['node_modules', '.tap', '.data*', 'src/wire-types.d.ts', 'src/database/tables.ts', 'clients/typescript/api.d.ts'] }),
  { rules: { camelcase: 'off', '@stylistic/max-len': ['error', { code: 160, ignoreUrls: true, ignoreTemplateLiterals: true, ignoreStrings: true }] } },
  {
    files: ['src/pages/assets/*.js'],
    languageOptions: { globals: Object.fromEntries(['window', 'document', 'fetch', 'EventSource', 'DOMParser'].map(name => [name, 'readonly'])) }
  }
]
