import type { Command } from 'commander'
import type { Example } from '../render/help.ts'

/** What people type most. */
export const firstExamples: readonly Example[] = [
  ['sexting-triage', 'ask me, one question at a time'],
  ['sexting-triage check answers.json', 'from a file, without questions'],
  ['sexting-triage demo', 'a fictional incident, played through'],
]

/** For each command, what people type most: it stands before everything else in its help. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  start: [
    ['sexting-triage', 'ask me, one question at a time'],
    ['sexting-triage --accessible', 'in plain lines, for a screen reader'],
    ['sexting-triage start --practice', 'to try it out: everything says PRACTICE'],
    ['sexting-triage > record.txt', 'the record alone goes into the file'],
  ],
  resume: [
    ['sexting-triage resume', 'list what was begun, and go on with one'],
    ['sexting-triage resume 2026-11-22-1640-1a2b3c4d', 'go on with that one'],
    ['sexting-triage resume record.txt', 'open a closed case again; a new record is written'],
  ],
  check: [
    ['sexting-triage rules schema --for answers --template > answers.json', 'a file to begin with'],
    ['sexting-triage check answers.json', 'what is recommended, and why'],
    ['sexting-triage check answers.json --record r.txt', 'and write the incident record'],
    ['sexting-triage check - --format json < answers.json', 'for a script'],
  ],
  page: [
    ['sexting-triage page triage.html', 'one file for everybody without Node'],
    ['sexting-triage page try.html --practice', 'to try it out: everything says PRACTICE'],
    ['sexting-triage page ours.html --rules ./ours.yaml', 'with rules of your own'],
  ],
  demo: [
    ['sexting-triage demo', 'play one through'],
    ['sexting-triage demo --list', 'what there is to play'],
    ['sexting-triage demo passed-on-to-hurt', 'play that one'],
    ['sexting-triage demo --auto 10', 'without a key, ten seconds for each part'],
  ],
  workshop: [
    ['sexting-triage workshop', 'choose the scenarios, then lead the session'],
    ['sexting-triage workshop --course half-day', 'three hours and a half, with a break'],
    ['sexting-triage workshop --resume', 'go on with a session that was interrupted'],
    ['sexting-triage workshop --course half-day --notes notes.html', 'and write the facilitator’s sheet'],
  ],
  'workshop summary': [
    ['sexting-triage workshop summary may.csv june.csv', 'what they came to together'],
    ['sexting-triage workshop summary *.json --format svg --output bars.svg', 'as bars, for a room'],
  ],
  record: [['sexting-triage record verify record.txt', 'was it changed']],
  'record verify': [
    ['sexting-triage record verify record.txt', 'was it changed, and do its rules still say the same'],
  ],
  'record show': [
    ['sexting-triage record show r.txt', 'what its reader needs, without the annexes'],
    ['sexting-triage record show r.txt --part steps', 'one part of it'],
  ],
  'record note': [['sexting-triage record note r.txt', 'a short text to paste into another system']],
  'record share': [
    ['sexting-triage record share record.txt --for police', 'one page for police'],
    ['sexting-triage record share record.txt --for social-care --to page.txt', 'a file for each child'],
  ],
  'record summary': [
    ['sexting-triage record summary records --period 2025-26', 'figures for governors or a report'],
    [
      'sexting-triage record summary records --format svg --table 1 --to figures.svg',
      'one table as a picture',
    ],
    ['sexting-triage record summary --merge one.json two.json three.json', 'over several settings'],
  ],
  'record redact': [
    ['sexting-triage record redact record.txt > copy.txt', 'a copy to share, without what people wrote'],
  ],
  rules: [
    ['sexting-triage rules list', 'which ones there are'],
    ['sexting-triage rules show england-2024', 'one of them, to read on paper'],
    ['sexting-triage rules check ./our-rules.yaml', 'look for mistakes in one of your own'],
  ],
  'rules list': [['sexting-triage rules list', 'which ones there are']],
  'rules show': [
    ['sexting-triage rules show england-2024', 'all of it, to read on paper'],
    ['sexting-triage rules show --questions', 'the paper form: two pages, for when no computer is at hand'],
    ['sexting-triage rules show --below refer', 'everything that is not referred'],
    ['sexting-triage rules show --counts', 'how many sets of answers lead where, exactly'],
  ],
  'rules review': [
    ['sexting-triage rules review england-2024', 'ask me, point by point'],
    ['sexting-triage rules review england-2024 --sheet sheet.html', 'on paper'],
    ['sexting-triage rules review england-2024 --contacts', 'only telephone numbers, hours and addresses'],
    ['sexting-triage rules review england-2024 --open', 'what reviewers dispute'],
  ],
  'rules draw': [
    ['sexting-triage rules draw', 'the decision tree as text'],
    ['sexting-triage rules draw --format svg --output tree.svg', 'as a picture'],
  ],
  'rules export': [
    ['sexting-triage rules export > england.sql', 'one SQL query, for very many cases in a database'],
  ],
  'rules schema': [
    ['sexting-triage rules schema --for answers --template > answers.json', 'a blank answers file'],
    ['sexting-triage rules schema --for rule-set', 'what may stand in a rule set'],
  ],
  'rules new': [['sexting-triage rules new our-rules', 'writes our-rules.yaml, with notes']],
  'rules check': [
    ['sexting-triage rules check', 'everything that ships'],
    ['sexting-triage rules check ./our-rules.yaml', 'a rule set of your own'],
  ],
  'rules diff': [['sexting-triage rules diff england-2024 ./our-rules.yaml', 'how your own rules differ']],
  config: [
    ['sexting-triage config init', 'ask me, and write it'],
    ['sexting-triage config show', 'what is in force'],
  ],
  'config init': [['sexting-triage config init', 'ask me; nothing is written before I have seen it']],
  'config show': [['sexting-triage config show', 'what is in force, and what is wrong with it']],
  'config path': [['nano "$(sexting-triage config path)"', 'change it in a text editor']],
  completion: [
    ['eval "$(sexting-triage completion bash)"', 'in ~/.bashrc'],
    ['eval "$(sexting-triage completion zsh)"', 'in ~/.zshrc, after compinit'],
    ['sexting-triage completion fish | source', 'in ~/.config/fish/config.fish'],
    [
      'sexting-triage completion powershell | Out-String | Invoke-Expression',
      'in the file that $PROFILE names',
    ],
  ],
  help: [
    ['sexting-triage help check', 'the same as sexting-triage check --help'],
    ['sexting-triage help privacy', 'what is kept, and where'],
  ],
}

/** Puts the examples of every command, and of those below it, at the head of its help. */
export function addExamples(
  command: Command,
  text: (examples: readonly Example[]) => string,
  above = '',
): void {
  for (const each of command.commands) {
    const name = `${above}${each.name()}`
    const own = examples[name]
    if (own) each.addHelpText('before', () => text(own))
    addExamples(each, text, `${name} `)
  }
}
