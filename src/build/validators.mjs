// Compiles the JSON Schemas to functions, so that no start of the program has to (70–100 ms).
// CommonJS: with minLength ajv emits require() even when asked for an ES module (ajv-validator/ajv issue 2209).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

const root = new URL('../../', import.meta.url)
const schemas = ['rule-set', 'scenario', 'course', 'results', 'config', 'review']

mkdirSync(new URL('dist/validators/', root), { recursive: true })
for (const name of schemas) {
  const schema = JSON.parse(readFileSync(new URL(`rules/${name}.schema.json`, root), 'utf8'))
  const ajv = new Ajv({
    strict: true,
    strictRequired: true,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    code: { source: true },
  })
  const code = standalone.default(ajv, ajv.compile(schema))
  writeFileSync(new URL(`dist/validators/${name}.cjs`, root), code)
  writeFileSync(
    new URL(`dist/validators/${name}.d.cts`, root),
    "import type { ValidateFunction } from 'ajv'\ndeclare const validate: ValidateFunction<unknown>\nexport = validate\n",
  )
}
