import { exitCode, responseExitBase, signalExit } from '../problems/exit-codes.ts'

/** The help topics: paragraphs, as `helpText` lays them out. */
export const topics = {
  'exit-codes': [
    'What the program says to a script when it ends:',
    [
      `  ${exitCode.done}    what was asked for was done: a recommendation, whatever it is`,
      `  ${exitCode.bug}    the program itself failed`,
      `  ${exitCode.usage}    wrong options, or a question to ask and no terminal to ask it on`,
      `  ${exitCode.rules}    the rule set has errors`,
      `  ${exitCode.answers}    the answers, the scenario, the record or the configuration has errors`,
      `  ${exitCode.incomplete}    incomplete (only with --strict)`,
      `  ${exitCode.file}    a file could not be read or written`,
      `  ${exitCode.found}    a check of a rule set or of a record found something`,
      `  ${signalExit.SIGINT}  stopped with Ctrl-C`,
      `  ${signalExit.SIGTERM}  stopped by the system`,
      `  ${signalExit.SIGHUP}  the terminal was closed`,
    ].join('\n'),
    `With check --exit-code a recommendation ends with ${responseExitBase} and the place of the response from the lowest: in the England rule set ${responseExitBase} is “use another procedure” and ${responseExitBase + 5} is “ring 999 now”. An error wins over it.`,
  ],
  answers: [
    'Begin with “sexting-triage rules schema --for answers --template > answers.json”: a file with every question in words beside the ids. The part “words” is never read.',
    'An answers file is JSON. It names questions and answers by their ids, and may hold fields of the record:',
    [
      '  { "rules": "england-2024",',
      '    "nation": "England",',
      '    "answers": {',
      '      "adult": "no",',
      '      "where": ["group-chat"],',
      '      "coercion": "unknown"',
      '    },',
      '    "record": { "reference": "041" } }',
    ].join('\n'),
    '“unknown” is I don’t know. It never counts as no, and neither does an answer that is missing. Where several answers may apply, [] is none of these, and ["group-chat", "unknown"] is these and perhaps more.',
    'A mistake in the file is shown with its place, and nothing is written.',
  ],
  rules: [
    'A rule set is one YAML file: the questions, the criteria for referral and the steps of one body of guidance. A list under “any” means any, a list under “and” means all; the response is the highest that any criterion calls for.',
    'Use another one with --rules and the id of a shipped rule set, or the path of a file. A rule set with a mistake in it is never used.',
    'Every citation in a rule set says whether its text was itself read. Every recommendation says how far the rule set has been checked.',
    'With the guidance open, anybody can check one: “rules review” asks point by point, and keeps what you find beside the rule set. “rules review --sheet FILE” writes it out for paper.',
  ],
  'first-hour': [
    'For any adult who works or volunteers with children, in the whole United Kingdom: ten short questions, what to do now, and a one-page note for whoever decides.',
    'Begin with “sexting-triage --rules first-hour”, or say who you are where the program asks. Your nation changes names and numbers, and nothing else.',
    'Names are not typed into the note: they go in by hand. “record verify FILE” says whether a note was changed.',
  ],
  parents: [
    'For whoever looks after a child at home, in the whole United Kingdom: what to say first, what to do tonight, and a note for the school.',
    'Begin with “sexting-triage --rules parents”. No draft is kept, nothing is saved unless you ask for it, and q clears the screen. --practice tries it out.',
    'Are you the child, or afraid of who reads this? Childline: 0800 1111. In danger, 999.',
  ],
  training: [
    'Everything here is fictional, and says PRACTICE.',
    'To show how it works, play an incident: the story, what there is to discuss and, a key later, what is recommended and why. w shows the whole way there.',
    [
      '  sexting-triage demo',
      '    one that is often played first',
      '  sexting-triage demo --list',
      '    all of them, with their minutes',
      '  sexting-triage demo --for police',
      '    those worth playing with police',
      '  sexting-triage demo --list ID',
      '    all about one, before a room sees it',
    ].join('\n'),
    'To let people decide, lead a workshop. Each group says what it would do and how sure it is, the room talks, each group says it again, and only then the recommendation is shown. Differing from it is not wrong: ask for the reasons, and agree on a response together.',
    [
      '  sexting-triage workshop',
      '    choose, then lead',
      '  sexting-triage workshop --course half-day',
      '    three hours and a half',
      '  sexting-triage workshop --time 90 ID ID',
      '    as many parts as fit',
      '  sexting-triage workshop --resume',
      '    after an interruption',
    ].join('\n'),
    'Three papers go with it, as Markdown or as HTML to print: --handout has the stories without answers, --notes the times and the answers for whoever leads, --takeaway one page to keep.',
    '--results FILE keeps the figures, and nothing that anybody wrote. sexting-triage workshop summary FILE… puts several sessions together.',
    'Scenarios and courses of your own: rules new ID --scenario starts a scenario, and rules/README.md says how to write both.',
  ],
  accessibility: [
    'sexting-triage --accessible asks in plain lines: nothing is redrawn, no escape code is written, and every choice has a number or a letter that is typed. The variable ACCESSIBLE=1 does the same, and so does TERM=dumb.',
    'Colour only supports words and never stands alone. NO_COLOR=1 or --no-color switches it off. There is no animation, and nothing has to be done within a time.',
  ],
  privacy: [
    'The image never enters this program, in any form. It has no network access, sends nothing, and looks for no updates.',
    'While you answer, a draft is kept on this computer so that nothing is lost. It is removed when the record has been written, or when you discard it. --no-draft keeps nothing.',
    'What is kept, and how long:',
    [
      '  drafts: until the record is written',
      '    Linux: ~/.local/state/sexting-triage',
      '    macOS: ~/Library/Application Support/sexting-triage',
      '    Windows: %LOCALAPPDATA%\\sexting-triage',
      '  workshops: until they are over, in the folder “workshops” beside the drafts',
      '  configuration: until you remove it; to see where it is: sexting-triage config path',
      '  records: only where you say, and as long as your policy says',
    ].join('\n'),
    'To remove a draft: start the program and choose to remove it, or delete the file. XDG_STATE_HOME moves the folder.',
    'A record is saved only where you say, so that only your own account can read it (on Windows: anyone who can open that folder can). Use initials or your own references in it, not names. How long it is kept is for your records policy.',
    'To share what was decided without what people wrote: sexting-triage record redact FILE.',
    'To give one reader a page with what they need and nothing else: sexting-triage record share FILE --for police. For figures over many records, with none that could show a single child: sexting-triage record summary FOLDER.',
    'No answer and nothing that you write is ever put into an error message, a log or the name of a process. The name that is offered for a record holds the date and the reference that you gave it, and nothing else.',
    'Where the computer stops while a record or a draft is being written, a hidden file that begins with .sexting-triage- may stay in that folder, with all of it. The next save in that folder, and the next start there, removes it. You may delete it yourself.',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Topic = keyof typeof topics

export const isTopic = (word: string): word is Topic => Object.hasOwn(topics, word)
