import { answeredBy, localContacts } from '../config/config.ts'
import { exitCode } from '../problems/exit-codes.ts'
import { pageOf, say, type Dialogue } from '../interview/dialogue.ts'
import type { DraftKeeper } from '../interview/draft-keeper.ts'
import { runInterview } from '../interview/interview.ts'
import { paragraph } from '../interview/layout.ts'
import * as wording from '../interview/wording.ts'
import { commandOf } from '../world/program.ts'
import type { Io } from '../world/io.ts'
import { clearScreen } from '../world/output.ts'
import { assess } from '../triage/assess.ts'
import { finishCase, writeRecord, type Answered, type CaseSettings, type End } from './finish-case.ts'
import type { OpenedRuleSet } from './rule-set.ts'

/** Another rule set goes on from here; the name of the nation where it is known. */
export interface LedOn {
  readonly to: string
  readonly nation: string | null
}

/**
 * One case from where its draft stands: the questions, the recommendation, the record. The exit code, or where it goes
 * on. Rejects with `Stopped`.
 */
export async function runCase(
  io: Io,
  dialogue: Dialogue,
  { ruleSet, shipped }: OpenedRuleSet,
  keeper: DraftKeeper,
  settings: CaseSettings,
): Promise<number | LedOn> {
  const { config, practice } = settings
  const leave = (): number => {
    if (ruleSet.rules.private) clearScreen(io, settings.plain)
    say(dialogue, wording.left(keeper.isSaved ? commandOf(io, 'resume') : null))
    return exitCode.done
  }
  const contacts = localContacts(config)
  const { supersededBy } = ruleSet.rules
  if (supersededBy !== null)
    dialogue.prompter.show(`${paragraph(pageOf(dialogue), wording.superseded(supersededBy))}\n`)
  for (let again = false; ; again = true) {
    const asked = await runInterview({
      ...dialogue,
      start: keeper.draft,
      configured: answeredBy(config, ruleSet),
      contacts,
      practice,
      again,
      save: (progress) => keeper.keep(progress),
    })
    const { answers } = asked
    const outcome = { ruleSet, answers, assessment: assess(ruleSet, answers), contacts, practice }
    const answered: Answered = { io, dialogue, settings, keeper, outcome, shipped }
    let end: End = 'quit'
    switch (asked.kind) {
      case 'quit':
        return leave()
      case 'handed-over': {
        const to = ruleSet.handOver?.to ?? null
        if (to !== null) return { to, nation: asked.nation }
        if (ruleSet.rules.endsIn === 'note') end = await writeRecord(answered)
        break
      }
      case 'other-nation': {
        const to = asked.guidance?.to ?? null
        if (to !== null) return { to, nation: asked.nation }
        await keeper.discard()
        return exitCode.done
      }
      case 'recommendation':
        end = await finishCase(answered)
        break
    }
    if (end === 'quit') return leave()
    if (end === 'done') return exitCode.done
    if (end === 'lost') {
      say(dialogue, wording.recordLost(keeper.isSaved, commandOf(io, 'resume')))
      return exitCode.file
    }
  }
}
