/* What the last browsers for Windows 7 and 8.1 (Chromium 109) lack of the language in which the rest is written. */

const { prototype } = Array

function define(
  name: string,
  value: (this: readonly unknown[], ...given: readonly never[]) => unknown,
): void {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true })
}

define('toSorted', function (...given) {
  return [...this].sort(...(given as readonly [never]))
})
define('with', function (...given) {
  const [index, value] = given as readonly unknown[] as readonly [number, unknown]
  const copy = [...this]
  copy.splice(index, 1, value)
  return copy
})
define('toReversed', function () {
  return this.map((_, index) => this.at(-1 - index))
})
