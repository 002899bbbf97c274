import { expect, test } from 'vitest'
import { expectFindings, expectNothing } from './findings.ts'

const line = '          - adult-role: position-of-trust\n  - id'
const deeper = `          - adult-role: position-of-trust
            and:
              - repeat: yes
                and:
                  - DEEP: public-site
                  - danger: yes
  - id`

test('a fourth level', () => {
  expect(expectFindings('deep-outline', [line, deeper.replace('DEEP', '«where»')])).toEqual([{ deepest: 3 }])
})

test('three levels will do', () => {
  expectNothing('deep-outline', [line, deeper.replace(/ +and:\n +- DEEP.*\n.*\n/, '')])
})
