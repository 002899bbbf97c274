import { hasGate, NATION, nationQuestion } from '../interview/asking.ts'
import * as interview from '../interview/wording.ts'
import { suggestedName } from '../interview/record-keeping.ts'
import { guidanceFor } from '../interview/ways.ts'
import { composeRecord } from '../record/compose.ts'
import { referenceIn } from '../record/fields.ts'
import { renderRecordText } from '../render/record.ts'
import type { Case, Screen } from './case.ts'
import { button, h, heading, paragraphs } from './elements.ts'
import type { Frame, View } from './frame.ts'
import { localTime, savedText } from './saved-text.ts'
import { answersView } from './views/answers.ts'
import { fieldsView, fieldView } from './views/fields.ts'
import { paperView, type Paper } from './views/paper.ts'
import { questionView } from './views/question.ts'
import { recommendationPage } from './views/recommendation.ts'
import { elsewhereView, handOverView, offerView, urgentView } from './views/turns.ts'
import * as wording from './wording.ts'

/** What was given on a page and cannot stand. */
interface Refused {
  readonly typed: string
  readonly error: string
}

/** What stands around a case. */
export interface Around {
  /** To what stands before it. */
  readonly back: () => void
  /** To the beginning of the page, with nothing kept. */
  readonly leave: () => void
  /** To the questions of another rule set, which go on from here. */
  readonly leadOn: (rules: string, nation: string | null) => void
}

/** The pages of one case, one after the other. */
export class CasePages {
  readonly #frame: Frame
  readonly #case: Case
  readonly #around: Around

  constructor(frame: Frame, given: Case, around: Around) {
    this.#frame = frame
    this.#case = given
    this.#around = around
  }

  /** Where somebody may read along who is the danger, nothing asks before it goes. */
  show(): void {
    const { isPrivate } = this.#case
    this.#frame.isUnsaved = () => !isPrivate && this.#case.isUnsaved
    this.#frame.tools = () => [
      isPrivate
        ? button(wording.endAndClear, () => this.#clear())
        : button(wording.saveSoFar, () => this.#showSoFar()),
    ]
    this.#show()
  }

  #show(refused: Refused | null = null): void {
    const given = this.#case
    const { screen, notices } = given
    this.#frame.show({
      back: () => {
        if (given.back()) this.#show()
        else this.#around.back()
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
        return urgentView(screen.announcement, () => then(() => given.goOn())(null))
      case 'offer':
        return offerView(
          given.ruleSet,
          screen.response,
          then((way) => (way === 'yes' ? given.recommend() : given.answerMore())),
        )
      case 'hand-over':
        return handOverView(given.ruleSet, (way) =>
          way === 'stop' ? this.#handOver() : then(() => given.goOnWithoutLead())(null),
        )
      case 'elsewhere':
        return elsewhereView(given.ruleSet, screen.nation, (way) =>
          way === 'leave'
            ? this.#leaveFor(guidanceFor(given.ruleSet, screen.nation)?.to ?? null)
            : then(() => given.change(hasGate(given.ruleSet) ? NATION : nationQuestion))(null),
        )
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
    }
  }

  /** Whoever leads goes on: with other questions, with the note that these end in, or from a text of what there is. */
  #handOver(): void {
    const { handOver, rules } = this.#case.ruleSet
    if (handOver?.to) return this.#leaveFor(handOver.to)
    if (rules.endsIn === 'record') return this.#showSoFar()
    this.#case.fillIn()
    this.#show()
  }

  #leaveFor(to: string | null): void {
    if (to === null) this.#around.leave()
    else this.#around.leadOn(to, this.#case.session.nation)
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
    const { endsIn } = ruleSet.rules
    return {
      title: interview.allFields[endsIn],
      say: wording.ready[endsIn],
      text: renderRecordText(record),
      name: suggestedName(record.recordedAt, referenceIn(ruleSet, fields.fields), practice, endsIn),
      kept: () => this.#kept(),
      end: () => this.#end(),
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
        end: null,
      }),
    }
    this.#frame.show(view)
  }

  /** Asks first where something is nowhere else. */
  #end(): void {
    if (!this.#case.isUnsaved || this.#case.isPrivate) return this.#clear()
    this.#frame.show({
      back: () => this.#show(),
      body: [
        heading(wording.endAndClear),
        h('p', {}, wording.notKept),
        button(wording.clearAll, () => this.#clear(), 'main'),
      ],
    })
  }

  #clear(): void {
    this.#frame.isUnsaved = () => false
    this.#frame.tools = () => []
    this.#frame.show({
      back: null,
      body: [
        heading(wording.cleared),
        h('p', {}, wording.clearedSay),
        button(wording.beginAgain, this.#around.leave, 'second'),
      ],
    })
  }

  #kept(): void {
    this.#case.isUnsaved = false
  }
}

const noticesOf = (notices: readonly string[]): Node | null =>
  notices.length === 0
    ? null
    : h('div', { class: 'inset', role: 'status' }, h('h2', {}, wording.whatChanged), paragraphs(notices))
