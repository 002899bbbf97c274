import type { Contact } from '../rules/model.ts'

/* What is said about the configuration, in one place. */

/* Where it cannot be used */

export const noneUsed = 'Your configuration cannot be used as it stands, so the program goes on without it.'
export const partUsed =
  'A part of your configuration cannot be used, so the program goes on without that part.'
export const showAll = (show: string): string => `To see what is wrong with it: ${show}`
export const noHome =
  'This computer does not say where your own files belong: HOME (on Windows: APPDATA) is not set. So there is no place for a configuration.'

/* In force */

export const noneYet = (path: string, init: string): string =>
  `There is no configuration yet. To make one: ${init}. It will be ${path}`
export const inForce = (path: string): string => `Configuration: ${path}`
export const name = 'Name of the setting'
export const ownPhone = 'Telephone of the setting'
export const nation = 'Nation'
export const type = 'Kind of setting'
export const lead = 'Safeguarding lead'
export const deputies = 'Deputies'
export const head = 'Head or principal'
export const asked = 'asked each time'
export const leftEmpty = 'not filled in'
export const ownContacts = 'Your own contacts'
export const noContacts = 'None yet.'
export const emptyContacts = 'Still without a number: shown as “your local number:” with room to write'

/* config init */

export const opening = (path: string): readonly string[] => [
  'You are asked for the six things that every incident needs. They are kept on this computer only, in a file that you can change later:',
  path,
  'Everything can be left empty. Nothing is written until you have seen it.',
]
export const found = (path: string): string => `There is a configuration already: ${path}`
export const foundAsk = 'Would you like to go through it?'
export const goThrough = 'Yes: I keep or change one thing after the other'
export const leaveIt = 'No, leave it as it is'
export const whyFound =
  'At the end the file is written anew, with what you kept and what you changed. Comments of your own in it are lost. To keep them, change the file itself in a text editor.'
export const broken = (path: string): string =>
  `Nothing has been written. Mend ${path} in a text editor, or move it away, and begin again.`

export const askName = 'What is your setting called?'
export const helpName = 'It stands at the head of the record.'
export const askPhoneOfSetting = 'What is its telephone number?'
export const helpPhoneOfSetting = 'Whoever reads a record rings it with questions.'
export const askNation = 'In which nation is it?'
export const helpNation = 'Where it is left empty, it is asked in every incident.'
export const helpType = 'Where it is left empty, it is asked in every incident.'
export const askLead = 'Who leads on safeguarding?'
export const helpLead = 'A role or initials will do. It is shown wherever the lead has to be told.'
export const askHead = 'Who is the head or principal?'
export const helpHead = 'A role or initials will do. Whoever agrees where nothing is referred.'
export const askDeputies = 'Who deputises?'
export const helpDeputies = 'With a semicolon between them, for example: K. L.; Head of year 9'
export const askPhone = (contact: string): string => `${contact}: on which number?`
export const helpPhone = ({ note, phone }: Contact): string =>
  [
    note ?? 'With the one for evenings and weekends, where there is one.',
    ...(phone === null ? [] : [`Where this is left empty, ${phone} is shown.`]),
  ].join(' ')
export const askOwnName = (contact: string): string => `${contact}: what do you call it?`
export const helpOwnName = 'It is added to the name above.'

export const entryKeys = (isEmpty: boolean, back: boolean): string =>
  [
    isEmpty ? '- to leave it empty' : 'k to keep it, - to empty it',
    ...(back ? ['b to go back'] : []),
    'q to leave without saving',
  ].join(', ')

export const enterAlone = (isEmpty: boolean, what: string): string =>
  `Enter alone answers nothing. Type ${what}, or ${isEmpty ? '- to leave it empty' : 'k to keep what is there'}.`
export const theText = 'the text'

export const review = (path: string): string => `This is what will be written to ${path}`
export const writeAsk = 'Shall it be written?'
export const writeIt = 'Yes, write it'
export const askRest = (rest: number): string => `Ask me for the rest first (${rest})`
export const dropIt = 'No, leave without writing'
export const whyWrite = 'Only your own account can read the file (on Windows: whoever can open the folder).'
export const written = (show: string): string => `Written. To see what is in force: ${show}`
export const notWritten = 'Nothing was written.'
