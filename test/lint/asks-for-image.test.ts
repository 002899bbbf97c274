import { test } from 'vitest'
import { expectFindings, expectNothing, tidy } from './findings.ts'

const help = 'help: The one you know most about.'

test.each([
  'Look at it to be sure.',
  'First open the picture.',
  'If you cannot tell, look at the video.',
  'Ask the child to show you the picture.',
  'Ask the child to describe what it shows.',
  'Let the lead look at it first.',
  'You may briefly look at it.',
  'The lead takes the phone and opens it.',
  'Send the images to the police.',
  'Take a phone and photograph it.',
  'Describe what the picture shows.',
  'Print a copy; then save the nude picture.',
  'Somebody views the images with the head.',
])('%s', (text) => {
  expectFindings('asks-for-image', [help, `help: «'${text}'»`])
})

test.each([
  'Do not look at it.',
  'Nobody opens it to see whether it is still there.',
  'Secure the device without looking at it.',
  'Never send the picture.',
  'Was anyone pressed to make it or to send it?',
  'Open it again the moment anything new is known.',
  'Ask the parent to show and send it to nobody.',
  'The service that shows it can take it down.',
  'What has already been said, and what it shows as far as it was said.',
  'Look at the records of each child.',
  'Send the note to the lead.',
])('not: %s', (text) => {
  expectNothing('asks-for-image', [help, `help: '${text}'`])
})

test.each([
  ["    - 'If a child is in danger now, ring 999 before you go on.'", "    - «'Look at it first.'»"],
  ['say: Refer it today.', 'say: «Look at it today.»'],
  ['say: Tell the lead now.', 'say: «Show the lead the picture.»'],
  ['stop: Stop here and tell the lead', 'stop: «Show it to the lead»'],
  ['other-adult: Another adult', 'other-adult: «Look at the video»'],
  ['because: it is found out first whether a child is in danger', 'because: «you can look at it»'],
  ['why: More help may be needed than last time.', 'why: «You should look at it.»'],
  ['more: The lead decides what happens next.', 'more: «Show it to the lead.»'],
  [
    'lado:\n    name: The designated officer',
    'lado:\n    name: The designated officer\n    note: «Send them the picture.»',
  ],
  ['help: In their own words.', 'help: «Attach the picture.»'],
  [
    'examples:\n',
    "other_nations:\n  wales: { name: Wales, say: «'Look at it.'», source: { in: own, section: '1', read: yes } }\nexamples:\n",
  ],
])('wherever staff read it: %s', (right, wrong) => {
  expectFindings('asks-for-image', [right, wrong])
})

test('a rule set without a hand-over is looked at as well', () => {
  const start = tidy.indexOf('hand_over:')
  expectNothing('asks-for-image', [tidy.slice(start, tidy.indexOf('stages:')), ''])
})
