/** One of the things that a note for the lead says in the words of whoever writes it. */
export interface NoteField {
  readonly id: string
  readonly ask: string
  /** Characters. */
  readonly longest: number
  /** Ruled lines for the pen where it is empty. */
  readonly lines: number
}

/** What has been written in them, by their ids. */
export type NoteTexts = Readonly<Record<string, string>>

/** Short enough that the whole note stays on one page. */
export const noteFields: readonly NoteField[] = [
  { id: 'told-by', ask: 'Who told me, when and where:', longest: 150, lines: 2 },
  { id: 'said', ask: 'What they said, in their own words:', longest: 300, lines: 4 },
  {
    id: 'asked-or-saw',
    ask: 'What I asked, or saw without looking for it (I have not looked again):',
    longest: 150,
    lines: 2,
  },
  { id: 'done', ask: 'What I said and did, and whom I have told:', longest: 150, lines: 2 },
  { id: 'from', ask: 'My name and role, date and time:', longest: 100, lines: 1 },
]
