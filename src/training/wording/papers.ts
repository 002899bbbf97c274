/* Before: what participants are given */

export const handoutTitle = 'When a nude or semi-nude picture of a child has been shared: the incidents'
export const handoutIntroduction =
  'The incidents here are fictional: nobody in them is real. Turn a page only when whoever leads says so. If a child is in danger now, ring 999.'
export const handoutHeading = (title: string, number: number, of: number): string =>
  `${title}, part ${number} of ${of}`
export const handoutDiscuss = 'To discuss'
export const handoutSure = 'How sure are we? 1 (not at all)   2   3   4   5 (quite sure)'
export const handoutWhy = 'What we would do first, and why; and what changed when we had talked:'

/* In the hand of whoever leads */

export const notesTitle = 'For the facilitator: times, answers, and what groups say'
export const notesIntroduction =
  'This sheet gives the answers away: keep it to yourself. Each part goes in the same way: the story is told, each group says what it would do and how sure it is, the room talks, each group says it again, and only then you show what the rules recommend. Differing from it is not wrong; ask for the reasons. The stories and the questions stand in the handout.'
export const notesTimes = 'Times'
export const notesWithoutTimes = 'Not every part says how long it takes, so there is no timetable.'
export const notesHead = ['From the start', 'What', 'Minutes']
export const notesBegin = 'A welcome; how sure everybody is'
export const notesBreak = 'A break'
export const notesEnd = 'The statements; how sure everybody is now; what people made of it'
export const notesRecommended = (number: number, of: number, title: string): string =>
  of === 1 ? `Recommended: ${title}` : `Part ${number}, recommended: ${title}`
export const notesNotKnown = (title: string): string => `${title}, because it is not known`
export const notesGroupsSay = 'What groups say, and what to listen for'
export const notesStatements = 'The statements at the end'
export const notesAtTheEnd = 'What people made of it'
export const notesEvaluation =
  'Four questions by a show of hands: who is clearer, who is more confident, who will do something differently, who is highly satisfied. Then a line from each group. Nobody has to put a hand up.'

/* Afterwards: what people take with them */

export const takeawayTitle = 'When a nude or semi-nude picture of a child has been shared: to keep'
export const takeawayDo = 'Do'
export const takeawayDont = 'Do not'
export const takeawayOnlyWith = (titles: readonly string[]): string =>
  `(Only where it comes to ${titles.map((title) => `“${title}”`).join(' or ')}.)`
export const takeawayRing = 'Whom to ring'
export const takeawayYourNumber = '____________________'
export const takeawayRoom = 'What this room said'
export const takeawaySure = (before: string, after: string): string =>
  `How sure the groups were, from 1 to 5: ${before} at the beginning, ${after} at the end.`
export const takeawaySources = 'Sources'
export const takeawayRules = (title: string, id: string, version: string): string =>
  `The rules: ${title} (${id}, version ${version}).`
export const seenOn = (date: string): string => `Seen ${date}`

/* Saving them */

export const handoutSaved = (path: string): string =>
  `The handout is in ${path}: each part on a page of its own, and no answers.`
export const notesSaved = (path: string): string =>
  `The notes for the facilitator are in ${path}. They give the answers away.`
export const takeawaySaved = (path: string): string => `What people take with them is in ${path}.`
