/** A mistake that somebody might make in england-2024, as an edit of its text. */
export interface Seed {
  readonly name: string
  /** What is there, and what is written instead. */
  readonly edits: readonly (readonly [right: string, wrong: string])[]
  readonly found: Found
}

/** A finding in the entry that was changed, or one elsewhere that names it; else the words in which the comparison tells it. */
export type Found =
  { readonly code: string; readonly names: string | null } | { readonly words: readonly string[] }

const seed = (
  name: string,
  right: string,
  wrong: string,
  code: string,
  names: string | null = null,
): Seed => ({
  name,
  edits: [[right, wrong]],
  found: { code, names },
})

/** Nothing in the text itself shows it: only what stood there before. */
const change = (name: string, right: string, wrong: string, ...words: readonly string[]): Seed => ({
  name,
  edits: [[right, wrong]],
  found: { words },
})

const ageLabels = '      16-17: 16 or 17\n      13-15: 13, 14 or 15\n'

export const seeds: readonly Seed[] = [
  seed(
    'a criterion calls for less',
    'title: Something like this has happened to a child involved before\n    response: consult',
    'title: Something like this has happened to a child involved before\n    response: find-out',
    'criterion-contradicted',
  ),
  seed(
    'a criterion calls for more',
    "title: A child's daily life is suffering because of this\n    response: consult",
    "title: A child's daily life is suffering because of this\n    response: refer",
    'criterion-contradicted',
  ),
  seed(
    'an indent that turns any into all',
    '      - material: [generated, hidden-camera]\n      - made: [not-agreed, stranger]',
    '      - material: [generated, hidden-camera]\n        and:\n          - made: [not-agreed, stranger]',
    'criterion-contradicted',
  ),
  seed(
    'an indent that turns all into any',
    '      - onward: not-agreed\n        and:\n          - onward-intent: deliberate-harm',
    '      - onward: not-agreed\n      - onward-intent: deliberate-harm',
    'criterion-contradicted',
  ),
  seed(
    'a line is lost whose question is used elsewhere',
    '      - material: [generated, hidden-camera]\n      - made: [not-agreed, stranger]\n',
    '      - material: [generated, hidden-camera]\n',
    'criterion-contradicted',
  ),
  seed(
    'an answer is lost from a line',
    'in-care, known-to-social-care, earlier-abuse, missing-episodes]',
    'in-care, known-to-social-care, missing-episodes]',
    'criterion-contradicted',
  ),
  seed(
    'an answer is too much on a line',
    'viewed: [received, parent-copied, deliberately, copied]\n\n',
    'viewed: [accidentally, by-decision, received, parent-copied, deliberately, copied]\n\n',
    'criterion-contradicted',
  ),
  seed(
    'a criterion on the wrong question',
    '      - capacity: yes',
    '      - coercion: yes',
    'criterion-contradicted',
  ),
  seed(
    'not knowing calls for less',
    '      response: consult\n      because: >-\n        nobody has said that an adult is involved',
    '      response: find-out\n      because: >-\n        nobody has said that an adult is involved',
    'criterion-contradicted',
  ),
  seed(
    'not knowing calls for more',
    '      response: find-out\n      because: >-\n        not knowing what a child understood',
    '      response: consult\n      because: >-\n        not knowing what a child understood',
    'criterion-contradicted',
  ),
  seed(
    'the reason why not knowing calls for less is lost',
    '      because: not knowing how it was made is a reason to find out today, not yet to refer\n',
    '',
    'lower-without-because',
  ),
  seed(
    'answers in the wrong order',
    'no child is\n      asked why they did it.\n    answers: { no: No, yes: Yes }',
    'no child is\n      asked why they did it.\n    answers: { yes: Yes, no: No }',
    'least-concerning-in-line',
    '“coercion”',
  ),
  seed(
    'the words of two answers change places',
    ageLabels,
    '      16-17: 13, 14 or 15\n      13-15: 16 or 17\n',
    'label-contradicts-id',
  ),
  {
    name: 'responses in the wrong order',
    edits: [
      ['  - id: manage\n', '  - id: between\n'],
      ['  - id: find-out\n', '  - id: manage\n'],
      ['  - id: between\n', '  - id: find-out\n'],
    ],
    found: { code: 'order-contradicted', names: '“manage” stands above “find-out”' },
  },
  seed(
    'the most urgent criterion is no longer announced',
    '    urgent: true\n    say_if_open: Find this out now. If in doubt, ring 999.\n    tell: [police-emergency',
    '    tell: [police-emergency',
    'not-announced',
  ),
  seed(
    'nobody is told',
    '    tell: [police, social-care]\n    why: >-\n      Gifts',
    '    why: >-\n      Gifts',
    'nobody-to-tell',
  ),
  seed('a misspelt contact', '    tell: [police, iwf]', '    tell: [police, iwff]', 'unknown-name'),
  seed(
    'a step without its contact',
    '    contact: allocated-worker\n    when_known: [{ vulnerabilities: in-care }]',
    '    contact: alocated-worker\n    when_known: [{ vulnerabilities: in-care }]',
    'unknown-name',
  ),
  seed(
    'a step without the gate of its question',
    '    contact: lado\n    any: [{ adult: yes, and: [{ adult-role: position-of-trust }] }]',
    '    contact: lado\n    any: [{ adult-role: position-of-trust }]',
    'gate-not-repeated',
  ),
  seed(
    'deleting while it is not known to be safe',
    '    when_known:\n      - wants-police: no',
    '    any:\n      - wants-police: no',
    'permission-not-known',
  ),
  seed(
    'parents are told before it is known to be safe',
    '    when_known: [{ home-risk: no, and: [{ adult: [only-adults, no] }] }]',
    '    any: [{ home-risk: no, and: [{ adult: [only-adults, no] }] }]',
    'permission-not-known',
  ),
  seed(
    'a step whose own lines rule out its response',
    '    for: [manage]\n    when_known: [{ home-risk: no,',
    '    for: [manage]\n    when_known: [{ home-risk: yes,',
    'unreachable',
  ),
  seed(
    'what nobody may do is to be done',
    '  never-look:\n    kind: dont',
    '  never-look:\n    kind: do',
    'kind-contradicts-words',
  ),
  seed(
    'what is to be done nobody may do',
    '  tell-lead-now:\n    kind: do',
    '  tell-lead-now:\n    kind: dont',
    'kind-contradicts-words',
  ),
  seed(
    'somebody is asked to look',
    '    ask: Does your setting hold a phone or other device that may contain it?',
    '    ask: Open the phone and look at the picture. Does your setting hold it?',
    'asks-for-image',
  ),
  seed(
    'a child is asked to describe it',
    '    say: Ask what the child pictured wants, and write it down before anything is deleted.',
    '    say: Ask the child to describe the picture, and write it down.',
    'asks-for-image',
  ),
  seed(
    'a question of the first stage is put off',
    '  demands:\n    stage: initial-review',
    '  demands:\n    stage: handling',
    'stage-out-of-order',
  ),
  seed(
    'the same line twice',
    '      - where: [many, public-site]',
    '      - where: [many, public-site]\n      - where: [public-site, many]',
    'repeated-line',
  ),
  seed(
    'a line that is covered by another',
    '      - setting: alone',
    '      - setting: alone\n      - setting: alone\n        and:\n          - you: other-staff',
    'covered-line',
  ),
  seed(
    'a choice on which the record depends',
    '      yes: Yes\n      no: No\n      not-yet',
    '      told: Yes\n      no: No\n      not-yet',
    'requirement-without-field',
    'role: referred',
  ),
  seed(
    'a source is no longer cited',
    '  childnet:\n',
    '  childnet-2:\n    { title: T, publisher: P, edition: E, url: U, checked: 2026-11-22 }\n  childnet:\n',
    'unused-part',
  ),
  seed(
    'an example expects something else',
    'answers: { gain: yes }\n    expect: { response: refer,',
    'answers: { gain: yes }\n    expect: { response: consult,',
    'unmet-expectation',
  ),
  seed(
    'an example for not knowing is lost, and with it the only test of a line',
    '  - name: Not known who leads on safeguarding\n    from: All clear\n    answers: { setting: unknown }\n    expect: { response: find-out, raised: [covered], notRuledOut: [no-lead] }\n',
    '',
    'untested',
    'setting: unknown',
  ),
  change(
    'another criterion is no longer announced',
    '    urgent: true\n    tell: [police, social-care, ceop]',
    '    tell: [police, social-care, ceop]',
    'criterion extortion: urgent: true → false',
  ),
  change(
    'a step for a response less',
    '    for: [find-out, consult]\n    source:\n      in: ukccis-2016-sheet',
    '    for: [consult]\n    source:\n      in: ukccis-2016-sheet',
    'step hold-not-delete: for: find-out, consult → consult',
  ),
  change(
    'a step for a response more',
    '    for: [manage]\n    when_known:\n      - wants-police: no',
    '    for: [manage, find-out]\n    when_known:\n      - wants-police: no',
    'step delete-manage: for: manage → manage, find-out',
  ),
  change(
    'another telephone number',
    "phone: '0800 1111'",
    "phone: '0800 1112'",
    'contact childline: phone: 0800 1111 → 0800 1112',
  ),
  change(
    'staff may stop earlier',
    'offer: { at: refer,',
    'offer: { at: consult,',
    'offer.at: refer → consult',
  ),
  change(
    'a question is no longer asked before staff may stop',
    'after: [home-risk, viewed, device-held]',
    'after: [viewed, device-held]',
    'offer.after: home-risk, viewed, device-held → viewed, device-held',
  ),
  change(
    'a step is shown where it is not known',
    '    when_known: [{ setting: [school, college] }]',
    '    when_known: [{ setting: [school, college, other] }]',
    'step take-device: when_known',
  ),
  change(
    'a field of the record is no longer required',
    '    required: [not-referred]\n  - id: reopen-if',
    '  - id: reopen-if',
    'record field head-sign-off: required',
  ),
]
