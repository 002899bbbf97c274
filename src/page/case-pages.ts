import { hasGate, NATION, nationQuestion } from '../interview/asking.ts'
import * as interview from '../interview/wording.ts'
import { suggestedName } from '../interview/record-keeping.ts'
import { elsewhereWays, guidanceFor, handOverWays, offerWays } from '../interview/ways.ts'
import { titleOf } from '../interview/interview-state.ts'
import { composeRecord } from '../record/compose.ts'
import { referenceIn } from '../record/fields.ts'
import { renderLeadNote } from '../render/lead-note.ts'
import { renderRecordText } from '../render/record.ts'
import type { Case, Screen } from './case.ts'
import { button, h, heading, list, paragraphs } from './elements.ts'
import type { Frame, View } from './frame.ts'
import { localTime, savedText } from './saved-text.ts'
import { answersView } from './views/answers.ts'
import { fieldsView, fieldView } from './views/fields.ts'
import { paperView, type Paper } from './views/paper.ts'
import { questionView } from './views/question.ts'
import { recommendationPage } from './views/recommendation.ts'
import { urgentView } from './views/urgent.ts'
import { waysView } from './views/ways.ts'
import * as wording from './wording.ts'

/** What was given on a page and cannot stand. */
interface Refused {
  readonly typed: string
  readonly error: string
}

/** The pages of one case, one after the other. */
export class CasePages {
  readonly #frame: Frame
  readonly #case: Case
  /** To what stands before the case, and with nothing kept. */
  readonly #leave: () => void

  constructor(frame: Frame, given: Case, leave: () => void) {
    this.#frame = frame
    this.#case = given
    this.#leave = leave
    frame.isUnsaved = () => given.isUnsaved
    frame.tools = () => [button(wording.saveSoFar, () => this.#showSoFar())]
  }

  show(): void {
    this.#show()
  }

  #show(refused: Refused | null = null): void {
    const given = this.#case
    const { screen, notices } = given
    this.#frame.show({
      back: () => {
        if (given.back()) this.#show()
        else this.#leave()
      },
      body: [noticesOf(notices), ...this.#body(screen, refused)],
      error: refused?.error ?? null,
    })
  }

  #body(screen: Screen, refused: Refused | null): readonly (Node | null)[] {
    const given = this.#case
    const then =
      <Value>(act: (value: Value) => void) =>
      (value: Value): void => {
        act(value)
        this.#show()
      }
    switch (screen.kind) {
      case 'question':
        return questionView(
          given,
          screen.id,
          screen.beforeOffer,
          refused?.error ?? null,
          (answer) => {
            if (!answer.ok) return this.#show({ typed: '', error: answer.problems })
            given.answer(screen.id, answer.value)
            this.#show()
          },
          () => then(() => given.recommend())(null),
        )
      case 'urgent':
        return [
          ...urgentView(screen.announcement),
          button(wording.goOn, () => then(() => given.goOn())(null), 'main'),
        ]
      case 'offer':
        return [
          heading(interview.offerAsk),
          h('p', {}, interview.offer(titleOf(given.ruleSet, screen.response))),
          ...waysView(
            offerWays,
            then((way) => (way === 'yes' ? given.recommend() : given.answerMore())),
          ),
        ]
      case 'hand-over':
        return this.#handOver()
      case 'elsewhere':
        return [
          heading(interview.notCovered(screen.nation)),
          ...paragraphs([
            guidanceFor(given.ruleSet, screen.nation)?.say ??
              interview.noGuidanceKnown(given.ruleSet.rules.nation),
          ]),
          ...waysView(elsewhereWays(false), (way) =>
            way === 'leave'
              ? this.#leave()
              : then((id: string) => given.change(id))(hasGate(given.ruleSet) ? NATION : nationQuestion),
          ),
        ]
      case 'list':
        return answersView(
          given,
          then((id: string) => given.change(id)),
          () => then(() => given.recommend())(null),
        )
      case 'recommendation':
        return recommendationPage(given, {
          answerMore: () => then(() => given.answerMore())(null),
          record: () => then(() => given.fillIn())(null),
          print: () => window.print(),
        })
      case 'field':
        return fieldView(
          given,
          screen.field,
          refused,
          (text) => {
            const error = text.trim() === '' ? null : given.fields.refusal(screen.field, text)
            if (error !== null) return this.#show({ typed: text, error })
            given.write(screen.field, text)
            this.#show()
          },
          () => then(() => given.fields.leaveTheRest())(null),
        )
      case 'fields':
        return fieldsView(
          given,
          then((field) => given.fields.open(field)),
          () => then(() => given.finish())(null),
          () => then(() => given.fields.putOthers())(null),
        )
      case 'record':
        return paperView(this.#record())
      case 'note':
        return paperView({
          title: wording.note,
          say: wording.noteReady,
          text: renderLeadNote(given.outcome, localTime(given.began)),
          name: 'note.txt',
          kept: () => this.#kept(),
        })
    }
  }

  #handOver(): readonly Node[] {
    const given = this.#case
    const { handOver, steps } = given.ruleSet
    if (handOver === null) return []
    const first = steps.filter(({ id }) => handOver.steps.includes(id))
    return [
      heading(interview.handOverAsk),
      h('p', {}, h('strong', {}, handOver.say)),
      list(
        first.map(({ say, who }) => interview.stepSay(say, who)),
        'ol',
      ),
      ...waysView(handOverWays(handOver), (way) => {
        if (way === 'stop' && given.ruleSet.rules.endsIn === 'note') given.fillIn()
        else if (way === 'stop') given.handOver()
        else given.goOnWithoutLead()
        this.#show()
      }),
    ]
  }

  #record(): Paper {
    const { outcome, fields, rules, ruleSet, practice } = this.#case
    const record = composeRecord({
      outcome,
      fields: fields.fields,
      recordedAt: localTime(new Date()),
      setting: rules.setting,
      shipped: rules.shipped,
    })
    return {
      title: wording.record,
      say: wording.recordReady,
      text: renderRecordText(record),
      name: suggestedName(
        record.recordedAt,
        referenceIn(ruleSet, fields.fields),
        practice,
        ruleSet.rules.endsIn,
      ),
      kept: () => this.#kept(),
    }
  }

  #showSoFar(): void {
    const text = savedText(this.#case, new Date())
    const name = `${localTime(new Date()).slice(0, 10)}-so-far.txt`
    const view: View = {
      back: () => this.#show(),
      body: paperView({
        title: wording.soFar,
        say: wording.soFarReady,
        text,
        name,
        kept: () => this.#kept(),
      }),
    }
    this.#frame.show(view)
  }

  #kept(): void {
    this.#case.isUnsaved = false
  }
}

const noticesOf = (notices: readonly string[]): Node | null =>
  notices.length === 0
    ? null
    : h('div', { class: 'inset', role: 'status' }, h('h2', {}, wording.whatChanged), paragraphs(notices))
