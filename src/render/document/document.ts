import type { RuleSet } from '../../rules/model.ts'
import { cite, cited, documentLines } from '../citations.ts'
import { pageText, paragraphs, type Block } from '../page.ts'
import { criterionBlock } from './criterion.ts'
import { head } from './head.ts'
import { questionBlock } from './question.ts'
import { contactBlock, fieldBlock, nationBlock } from './rest.ts'
import { stepBlock } from './step.ts'
import type { Writing } from './writing.ts'

/** Paper. */
const width = 80

/** A rule set as a document to read on paper: everything in it but its examples, in the order of the file. */
export function renderDocument(ruleSet: RuleSet): string {
  const write = paragraphs(width)
  const { questions, criteria, steps, contacts, otherNations } = ruleSet
  const citations = [...questions, ...criteria, ...steps, ...contacts, ...otherNations].flatMap(
    ({ source }) => source ?? [],
  )
  const documents = cited(ruleSet.sources, citations)
  const writing: Writing = { ruleSet, write, cite: (citation) => cite(documents, citation) }
  return pageText([
    ...head(ruleSet, write),
    ...section(
      'QUESTIONS, IN THE ORDER IN WHICH THEY ARE ASKED',
      ruleSet.stages.flatMap(({ id, title }) => [
        write(title.toUpperCase()),
        ...questions.filter(({ stage }) => stage === id).map((question) => questionBlock(writing, question)),
      ]),
    ),
    ...section(
      'CRITERIA',
      criteria.map((criterion) => criterionBlock(writing, criterion)),
    ),
    ...section(
      'STEPS',
      steps.map((step) => stepBlock(writing, step)),
    ),
    ...section(
      'CONTACTS',
      contacts.map((contact) => contactBlock(writing, contact)),
    ),
    ...section(
      'FIELDS OF THE INCIDENT RECORD',
      ruleSet.record.map((field) => fieldBlock(writing, field)),
    ),
    ...section(
      'OTHER NATIONS',
      otherNations.map((nation) => nationBlock(writing, nation)),
    ),
    ...section('SOURCES', [documentLines(documents, write)]),
  ])
}

const section = (heading: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [[heading, '='.repeat(heading.length)], ...blocks]
